package id.ampera.response;

import id.ampera.platform.problem.Problem;

/**
 * What became of an item in a batch.
 *
 * @param problem null unless it was refused
 */
record Outcome<R>(R value, Problem problem) {
    static <R> Outcome<R> of(R value) {
        return new Outcome<>(value, null);
    }

    static <R> Outcome<R> refused(Problem problem) {
        return new Outcome<>(null, problem);
    }
}

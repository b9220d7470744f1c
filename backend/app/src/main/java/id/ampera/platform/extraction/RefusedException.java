package id.ampera.platform.extraction;

import java.io.IOException;

/** A file cannot be read, and why. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final ExtractionProblem problem;

    RefusedException(ExtractionProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    ExtractionProblem problem() {
        return problem;
    }
}

package id.ampera.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the first answers to a named campaign were, at each number of answers at which figures can be read while it is open
 * ({@link OpenReach}): so that those figures can be told apart without reading the answers again.
 */
final class Milestones {
    record Milestone(int rows, Fingerprint fingerprint, Map<UUID, Integer> answersByVersion) {}

    private final int first;
    private final List<Milestone> passed = new ArrayList<>();

    /** @param first fewest answers at which figures can be read; 0 if they never can before the closing */
    Milestones(int first) {
        this.first = first;
    }

    int first() {
        return first;
    }

    List<Milestone> passed() {
        return passed;
    }

    /** The same up to so many answers. */
    Milestones until(int rows) {
        var some = new Milestones(first);
        for (var each : passed) if (each.rows() <= rows) some.passed.add(each);
        return some;
    }

    /** To be told of every number, in order. */
    void pass(int rows, Fingerprint fingerprint, Map<UUID, Integer> answersByVersion) {
        if (first == 0 || rows != (long) first << passed.size()) return;
        passed.add(new Milestone(rows, fingerprint.copy(), Map.copyOf(answersByVersion)));
    }

    void add(Milestone next) {
        passed.add(next);
    }

    Milestone at(int rows) {
        return passed.stream().filter(each -> each.rows() == rows).findFirst().orElseThrow();
    }
}

package id.ampera.result;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds a step of one column that tells another answer: everybody who gave the one gave the same other. Whoever knows one
 * answer of a person would then know two. A gap is no answer, and where some have one, nothing is certain.
 */
final class RowPairs {
    private static final int NONE = -3;
    private static final int MIXED = -4;

    private final int[] classOf;

    RowPairs(int[] classOf) {
        this.classOf = classOf;
    }

    /** The first step of this column that tells an answer under another one, or -1. */
    int telling(RowColumn column, List<RowColumn> all) {
        for (var other : all) {
            if (other == column) continue;
            int step = telling(column, other);
            if (step >= 0) return step;
        }
        return -1;
    }

    private int telling(RowColumn column, RowColumn other) {
        return known(
                row -> step(column, row),
                column.steps().size(),
                column.steps().all().size(),
                other,
                true);
    }

    /** Whether all of a group who gave an answer gave the same, as the gate looks at groups. */
    boolean isKnownOfAny(int[] groupOf, int groups, RowColumn other) {
        return known(row -> groupOf[row], groups, groups, other, false) >= 0;
    }

    /**
     * A group whose answers are all the same, or -1.
     *
     * @param gapsCount whether a gap is something else than an answer, or nothing at all
     */
    private int known(IntUnaryOperator groupOf, int size, int groups, RowColumn other, boolean gapsCount) {
        var seen = new int[size];
        Arrays.fill(seen, NONE);
        int left = groups;
        // ends after a few rows, unless there is something to be found
        for (int row = 0; row < classOf.length && left > 0; row++) {
            int group = groupOf.applyAsInt(row);
            if (group < 0 || seen[group] == MIXED) continue;
            int given = step(other, row);
            if (given < 0 && !gapsCount) continue;
            if (given < 0 || !other.isAnswer(given) || seen[group] != NONE && seen[group] != given) {
                seen[group] = MIXED;
                left--;
            } else {
                seen[group] = given;
            }
        }
        for (int group = 0; group < size; group++) if (seen[group] >= 0) return group;
        return -1;
    }

    private int step(RowColumn column, int row) {
        return column.isWithheld(classOf[row]) ? Column.SKIPPED : column.step(row);
    }
}

package id.ampera.result;

import java.util.List;

/**
 * How scales go together: what {@link JointGate} lets through, one number per pair.
 *
 * @param scales in the order asked for
 * @param pairs every two of them once, the later one first in {@code row}
 */
public record JointFigures(List<JointScale> scales, List<JointPair> pairs) {

    /**
     * One scale, with rare steps merged into their neighbours.
     *
     * @param hidden null where it is shown
     * @param n who chose a step
     * @param deviation of the merged values, with the divisor n - 1; null where hidden
     * @param isMerged whether steps were merged
     */
    public record JointScale(String key, HiddenReason hidden, Integer n, Double deviation, boolean isMerged) {}

    /**
     * @param row place of the one scale, above {@code column}
     * @param hidden null where it is shown
     * @param n who chose a step of both; null where hidden
     * @param correlation Pearson's r of the merged values; null where hidden
     */
    public record JointPair(int row, int column, HiddenReason hidden, Integer n, Double correlation) {}
}

package id.ampera.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How often each value of a scale was chosen. {@code counts.get(i)} belongs to {@code lowest + i}; skipped answers are
 * counted apart and are in no share.
 *
 * @param lowest the scale's least value
 * @param counts one per value, none negative, at least one value
 * @param skipped answers without a value
 */
public record Distribution(int lowest, List<Integer> counts, int skipped) {
    public Distribution {
        counts = List.copyOf(counts);
        if (counts.isEmpty()) throw new IllegalArgumentException("a scale has at least one value");
        if (skipped < 0 || counts.stream().anyMatch(count -> count < 0))
            throw new IllegalArgumentException("a count is not negative");
    }

    /**
     * Counts answers on the scale {@code lowest..highest}; null is a skipped one.
     *
     * @throws IllegalArgumentException if a value lies outside the scale
     */
    public static Distribution of(int lowest, int highest, Collection<Integer> answers) {
        if (highest < lowest) throw new IllegalArgumentException("highest is below lowest");
        var counts = new int[highest - lowest + 1];
        var skipped = 0;
        for (var answer : answers) {
            if (answer == null) skipped++;
            else if (answer < lowest || answer > highest) throw new IllegalArgumentException("value outside the scale");
            else counts[answer - lowest]++;
        }
        var boxed = new ArrayList<Integer>();
        for (var count : counts) boxed.add(count);
        return new Distribution(lowest, boxed, skipped);
    }

    /** Answers with a value. */
    public int answered() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code count / answered} for each value, 0 to 1; empty if nobody answered. */
    public List<Double> shares() {
        var n = answered();
        return n == 0
                ? List.of()
                : counts.stream().map(count -> (double) count / n).toList();
    }

    /** {@code sum(value * count) / n}, within the scale; empty if nobody answered. */
    public OptionalDouble mean() {
        return Averages.mean(values());
    }

    /** With the divisor {@code n - 1}; empty for fewer than two answers. */
    public OptionalDouble standardDeviation() {
        return Averages.standardDeviation(values());
    }

    /**
     * Share of the two best values, 0 to 1; empty if nobody answered. On four points this is the whole positive half, so
     * it must not be compared with five points.
     *
     * @throws IllegalArgumentException if the scale has fewer than three values
     */
    public OptionalDouble topTwo() {
        if (counts.size() < 3) throw new IllegalArgumentException("top two needs three values");
        var n = answered();
        if (n == 0) return OptionalDouble.empty();
        return OptionalDouble.of((double) (counts.get(counts.size() - 1) + counts.get(counts.size() - 2)) / n);
    }

    /** Every answered value, ascending. */
    public double[] values() {
        var values = new double[answered()];
        var at = 0;
        for (var i = 0; i < counts.size(); i++) {
            for (var k = 0; k < counts.get(i); k++) values[at++] = (double) lowest + i;
        }
        return values;
    }
}

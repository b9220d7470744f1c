package id.ampera.statistics.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-square: {@code sum((observed - expected)^2 / expected)}. Source: Pearson (1900), Philosophical Magazine
 * 50, 157.
 *
 * @param statistic from 0
 * @param p of more than the statistic
 * @param leastExpected the least expected count; below 5 the approximation is poor and {@link FisherExact} better
 */
public record ChiSquare(double statistic, int degreesOfFreedom, double p, double leastExpected) {

    /**
     * Independence of rows and columns. Empty rows and columns are left out; empty if fewer than two rows or columns
     * remain. R: {@code chisq.test(table, correct = FALSE)}.
     */
    public static Optional<ChiSquare> independence(int[]... table) {
        return independence(Contingency.of(table), 0);
    }

    /** The same of a 2 x 2 table with Yates's correction, conservative. R: {@code chisq.test(table)}. */
    public static Optional<ChiSquare> corrected(int[]... table) {
        var counts = Contingency.of(table);
        if (counts.height() > 2 || counts.width() > 2) throw new IllegalArgumentException("the table is 2 x 2");
        return independence(counts, 0.5);
    }

    /**
     * Whether counts follow given shares. Empty without counts. R: {@code chisq.test(observed, p = shares)}.
     *
     * @param shares above 0, with the sum 1
     */
    public static Optional<ChiSquare> fit(int[] observed, double[] shares) {
        if (observed.length != shares.length) throw new IllegalArgumentException("one share per count");
        if (Math.abs(Arrays.stream(shares).sum() - 1) > 1e-9
                || Arrays.stream(shares).anyMatch(s -> !(s > 0)))
            throw new IllegalArgumentException("shares are above 0 and their sum is 1");
        if (Arrays.stream(observed).anyMatch(count -> count < 0))
            throw new IllegalArgumentException("a count is not negative");
        var total = Arrays.stream(observed).asLongStream().sum();
        if (total == 0 || observed.length < 2) return Optional.empty();
        var statistic = 0.0;
        for (var i = 0; i < shares.length; i++) {
            var expected = total * shares[i];
            statistic += Math.pow(observed[i] - expected, 2) / expected;
        }
        return Optional.of(of(
                statistic,
                shares.length - 1,
                total * Arrays.stream(shares).min().orElseThrow()));
    }

    private static Optional<ChiSquare> independence(Contingency table, double correction) {
        if (table.degenerate()) return Optional.empty();
        var least = Double.POSITIVE_INFINITY;
        var nearest = correction;
        for (var i = 0; i < table.height(); i++) {
            for (var j = 0; j < table.width(); j++) {
                least = Math.min(least, table.expected(i, j));
                nearest = Math.min(nearest, Math.abs(table.count(i, j) - table.expected(i, j)));
            }
        }
        var statistic = 0.0;
        for (var i = 0; i < table.height(); i++) {
            for (var j = 0; j < table.width(); j++) {
                var expected = table.expected(i, j);
                statistic += Math.pow(Math.abs(table.count(i, j) - expected) - nearest, 2) / expected;
            }
        }
        return Optional.of(of(statistic, (table.height() - 1) * (table.width() - 1), least));
    }

    private static ChiSquare of(double statistic, int degrees, double least) {
        var p = ChiSquaredDistribution.of(degrees).survivalProbability(statistic);
        return new ChiSquare(statistic, degrees, p, least);
    }
}

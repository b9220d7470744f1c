package id.ampera.statistics.reliability;

import id.ampera.statistics.Averages;
import id.ampera.statistics.Interval;
import id.ampera.statistics.association.Correlation;
import id.ampera.statistics.association.CorrelationMatrix;
import id.ampera.statistics.numeric.Complete;
import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha: {@code k / (k - 1) (1 - sum(var_i) / var_total)}, at most 1, below 0 if items contradict each other.
 * Source: Cronbach (1951), Psychometrika 16, 297; interval: Feldt (1965), Psychometrika 30, 357. R: {@code
 * psych::alpha(rows)}, {@code psych::alpha.ci}. It is no proof of one dimension.
 *
 * @param value with the interval of Feldt, which supposes items of the same kind
 * @param standardised from the mean correlation, {@code k r / (1 + (k - 1) r)}; empty with a constant item
 * @param n respondents used
 * @param incomplete respondents left out for a missing answer
 * @param items in the order of the columns
 */
public record CronbachAlpha(Interval value, OptionalDouble standardised, int n, int incomplete, List<Item> items) {

    /**
     * @param ifDeleted alpha of the other items; empty for two items, or if the others do not vary
     * @param corrected correlation with the sum of the other items; empty if either does not vary. From 0.30 on an item
     *     is usually kept
     */
    public record Item(OptionalDouble ifDeleted, OptionalDouble corrected) {}

    /**
     * Empty for fewer than two complete rows or if the total does not vary. A constant item stays and has the variance 0
     * (R's psych leaves it out).
     *
     * @throws IllegalArgumentException for fewer than two columns
     */
    public static Optional<CronbachAlpha> of(double level, double[]... rows) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        if (rows.length > 0 && rows[0].length < 2) throw new IllegalArgumentException("alpha needs two items");
        var complete = Complete.rows(rows);
        var alpha = alpha(complete);
        if (alpha.isEmpty()) return Optional.empty();
        var items = IntStream.range(0, complete[0].length)
                .mapToObj(j -> item(complete, j))
                .toList();
        return Optional.of(new CronbachAlpha(
                interval(level, alpha.getAsDouble(), complete.length, items.size()),
                standardised(complete),
                complete.length,
                rows.length - complete.length,
                items));
    }

    /**
     * The same where only correlations and standard deviations of the items are known: {@code cov_ij = r_ij s_i s_j}. R:
     * {@code psych::alpha(covariances)}. Empty if the total does not vary.
     *
     * @param n respondents that the interval rests on
     */
    public static Optional<CronbachAlpha> of(double level, Matrix correlations, double[] deviations, int n) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var k = deviations.length;
        if (k < 2 || correlations.width() != k) throw new IllegalArgumentException("alpha needs two items");
        var covariances = Matrix.of(k, k, (i, j) -> correlations.at(i, j) * deviations[i] * deviations[j]);
        var every = IntStream.range(0, k).toArray();
        var alpha = alpha(covariances, every);
        if (alpha.isEmpty() || n < 2) return Optional.empty();
        var items = IntStream.range(0, k).mapToObj(j -> item(covariances, j)).toList();
        var sum = Arrays.stream(correlations.values()).sum();
        var standardised = sum <= 0 ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - k / sum));
        return Optional.of(new CronbachAlpha(interval(level, alpha.getAsDouble(), n, k), standardised, n, 0, items));
    }

    private static Item item(Matrix covariances, int j) {
        var others = IntStream.range(0, covariances.width()).filter(i -> i != j).toArray();
        var withOthers =
                IntStream.of(others).mapToDouble(i -> covariances.at(i, j)).sum();
        var spread = Math.sqrt(covariances.at(j, j)) * Math.sqrt(Math.max(0, sum(covariances, others)));
        return new Item(
                alpha(covariances, others),
                spread == 0 ? OptionalDouble.empty() : OptionalDouble.of(withOthers / spread));
    }

    private static OptionalDouble alpha(Matrix covariances, int[] items) {
        var k = items.length;
        var total = sum(covariances, items);
        if (k < 2 || !(total > 0)) return OptionalDouble.empty();
        var own = IntStream.of(items).mapToDouble(i -> covariances.at(i, i)).sum();
        return OptionalDouble.of(k / (k - 1.0) * (1 - own / total));
    }

    private static double sum(Matrix covariances, int[] items) {
        return IntStream.of(items)
                .mapToDouble(i -> IntStream.of(items)
                        .mapToDouble(j -> covariances.at(i, j))
                        .sum())
                .sum();
    }

    static OptionalDouble alpha(double[][] rows) {
        if (rows.length < 2 || rows[0].length < 2) return OptionalDouble.empty();
        var k = rows[0].length;
        var items = IntStream.range(0, k)
                .mapToDouble(j -> variance(Complete.column(rows, j)))
                .sum();
        var total = variance(totals(rows));
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - items / total));
    }

    static double[] totals(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    }

    static double[][] without(double[][] rows, int item) {
        return Arrays.stream(rows)
                .map(row -> IntStream.range(0, row.length)
                        .filter(j -> j != item)
                        .mapToDouble(j -> row[j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private static Item item(double[][] rows, int j) {
        var others = without(rows, j);
        return new Item(alpha(others), Correlation.coefficient(Complete.column(rows, j), totals(others)));
    }

    private static Interval interval(double level, double alpha, int n, int k) {
        var distribution = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1));
        var low = 1 - (1 - alpha) * distribution.inverseSurvivalProbability((1 - level) / 2);
        var high = 1 - (1 - alpha) * distribution.inverseCumulativeProbability((1 - level) / 2);
        return new Interval(Math.min(low, alpha), alpha, Math.max(high, alpha));
    }

    private static OptionalDouble standardised(double[][] rows) {
        var matrix = CorrelationMatrix.of(rows);
        if (matrix.isEmpty()) return OptionalDouble.empty();
        var k = matrix.get().width();
        var sum = Arrays.stream(matrix.get().values()).sum();
        return sum == 0 ? OptionalDouble.empty() : OptionalDouble.of(k / (k - 1.0) * (1 - k / sum));
    }

    private static double variance(double[] values) {
        return Math.pow(Averages.standardDeviation(values).orElseThrow(), 2);
    }
}

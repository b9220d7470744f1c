package id.ampera.statistics.effect;

import id.ampera.statistics.Interval;
import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Share of pairs in which x is larger less the share in which y is: -1 to 1, 0 for the same, ties count for neither.
 * The interval is Cliff's (1996, Multivariate Behavioral Research 31, 331), asymmetric, with the unbiased estimate of
 * the variance; it stays within -1 and 1. If all pairs point the same way the variance is 0, and the limit on the inner
 * side is {@code (k - z^2) / (k + z^2)} with k the smaller sample, as there.
 */
public final class CliffsDelta {
    private CliffsDelta() {}

    /** Empty for fewer than two values in a sample. Missing values are left out. */
    public static Optional<Interval> of(double level, double[] x, double[] y) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var a = Complete.values(x);
        var b = Complete.values(y);
        if (a.length < 2 || b.length < 2) return Optional.empty();
        var steps = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b))
                .sorted()
                .distinct()
                .toArray();
        return ofCounts(level, counts(steps, a), counts(steps, b));
    }

    /**
     * The same of values that are steps in an order.
     *
     * @param x how often each step occurs, from the lowest on; none negative
     */
    public static Optional<Interval> ofCounts(double level, int[] x, int[] y) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        if (x.length != y.length) throw new IllegalArgumentException("both have the same steps");
        var n = (double) Arrays.stream(x).asLongStream().sum();
        var m = (double) Arrays.stream(y).asLongStream().sum();
        if (n < 2 || m < 2) return Optional.empty();
        var rows = dominance(y, m, 1);
        var columns = dominance(x, n, -1);
        var delta = 0.0;
        var differing = n * m;
        for (var i = 0; i < x.length; i++) {
            delta += rows[i] * x[i] / n;
            differing -= (double) x[i] * y[i];
        }
        var ofRows = spread(rows, x, delta);
        var ofColumns = spread(columns, y, delta);
        var ofCells = differing - n * m * delta * delta;
        var least = (1 - delta * delta) / (n * m - 1);
        var variance = Math.max(least, (m * m * ofRows + n * n * ofColumns - ofCells) / (n * m * (n - 1) * (m - 1)));
        return Optional.of(interval(level, delta, variance, Math.min(n, m)));
    }

    private static int[] counts(double[] steps, double[] values) {
        var counts = new int[steps.length];
        for (var value : values) counts[Arrays.binarySearch(steps, value)]++;
        return counts;
    }

    /** For each step the share of the others below it less the share above it, turned round by the sign. */
    private static double[] dominance(int[] others, double total, int sign) {
        var dominance = new double[others.length];
        var below = 0.0;
        for (var i = 0; i < others.length; i++) {
            var above = total - below - others[i];
            dominance[i] = sign * (below - above) / total;
            below += others[i];
        }
        return dominance;
    }

    private static Interval interval(double level, double delta, double variance, double smaller) {
        var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        if (Math.abs(delta) > 1 - 1e-12) {
            var inner = (smaller - z * z) / (smaller + z * z);
            return delta > 0 ? new Interval(inner, 1, 1) : new Interval(-1, -1, -inner);
        }
        var own = delta - delta * delta * delta;
        var width = z * Math.sqrt(variance) * Math.sqrt(Math.pow(1 - delta * delta, 2) + z * z * variance);
        var scale = 1 - delta * delta + z * z * variance;
        return new Interval((own - width) / scale, delta, (own + width) / scale);
    }

    private static double spread(double[] values, int[] counts, double mean) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) sum += counts[i] * (values[i] - mean) * (values[i] - mean);
        return sum;
    }
}

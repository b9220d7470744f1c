package id.ampera.statistics.effect;

import id.ampera.statistics.Interval;
import id.ampera.statistics.numeric.Complete;
import java.util.Optional;
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
        var rows = new double[a.length];
        var columns = new double[b.length];
        var squares = 0.0;
        for (var i = 0; i < a.length; i++) {
            for (var j = 0; j < b.length; j++) {
                var sign = Math.signum(a[i] - b[j]);
                rows[i] += sign / b.length;
                columns[j] += sign / a.length;
                squares += sign * sign;
            }
        }
        var n = (double) a.length;
        var m = (double) b.length;
        var delta = 0.0;
        for (var row : rows) delta += row / n;
        var ofRows = spread(rows, delta);
        var ofColumns = spread(columns, delta);
        var ofCells = squares - n * m * delta * delta;
        var least = (1 - delta * delta) / (n * m - 1);
        var variance = Math.max(least, (m * m * ofRows + n * n * ofColumns - ofCells) / (n * m * (n - 1) * (m - 1)));
        return Optional.of(interval(level, delta, variance, Math.min(n, m)));
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

    private static double spread(double[] values, double mean) {
        var sum = 0.0;
        for (var value : values) sum += (value - mean) * (value - mean);
        return sum;
    }
}

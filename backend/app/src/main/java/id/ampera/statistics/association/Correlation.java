package id.ampera.statistics.association;

import id.ampera.statistics.Averages;
import id.ampera.statistics.Interval;
import id.ampera.statistics.comparison.Ranks;
import id.ampera.statistics.description.Columns;
import id.ampera.statistics.numeric.Complete;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Correlation of two columns. A pair with a missing value is left out; a constant column has no correlation.
 *
 * @param value -1 to 1, with the limits of Fisher's z: {@code tanh(atanh(r) -+ z se)}; from four pairs on, else -1 and 1
 * @param p two-sided, of {@code t = r sqrt((n - 2) / (1 - r^2))}; 0 for a perfect one, empty below three pairs
 * @param n pairs used
 */
public record Correlation(Interval value, OptionalDouble p, int n) {

    /**
     * Linear correlation, se of z {@code 1 / sqrt(n - 3)}. R: {@code cor.test(x, y, conf.level = level)}. Empty for
     * fewer than two pairs or a constant column.
     */
    public static Optional<Correlation> pearson(double level, double[] x, double[] y) {
        var pairs = Complete.pairs(x, y);
        return of(level, pairs.x(), pairs.y(), false);
    }

    /**
     * Of the ranks, ties with the mean of theirs. R: {@code cor.test(x, y, method = "spearman", exact = FALSE)}; se of z
     * {@code sqrt((1 + r^2 / 2) / (n - 3))}, Bonett and Wright (2000), Psychometrika 65, 23. Empty as {@link #pearson}.
     */
    public static Optional<Correlation> spearman(double level, double[] x, double[] y) {
        var pairs = Complete.pairs(x, y);
        if (pairs.size() < 2) return Optional.empty();
        return of(level, Ranks.of(pairs.x()), Ranks.of(pairs.y()), true);
    }

    /** Pearson's r where only it and the number of pairs are known; with the same limits and p. */
    public static Correlation ofCoefficient(double level, double r, int n) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        if (!(r >= -1 && r <= 1)) throw new IllegalArgumentException("a correlation is -1 to 1");
        return new Correlation(interval(level, r, n, false), p(r, n), n);
    }

    /** Pearson's r of complete columns; empty for fewer than two values or a constant column. */
    public static OptionalDouble coefficient(double[] x, double[] y) {
        if (x.length != y.length) throw new IllegalArgumentException("x and y have the same length");
        if (Columns.constant(x) || Columns.constant(y)) return OptionalDouble.empty();
        var meanX = Averages.mean(x).orElseThrow();
        var meanY = Averages.mean(y).orElseThrow();
        var xx = 0.0;
        var yy = 0.0;
        var xy = 0.0;
        for (var i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        var r = xy / Math.sqrt(xx) / Math.sqrt(yy);
        // a perfect correlation is one, whatever the last bit says
        return OptionalDouble.of(Math.abs(r) > 1 - 1e-14 ? Math.signum(r) : r);
    }

    private static Optional<Correlation> of(double level, double[] x, double[] y, boolean ranks) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var coefficient = coefficient(x, y);
        if (coefficient.isEmpty()) return Optional.empty();
        var r = coefficient.getAsDouble();
        var n = x.length;
        return Optional.of(new Correlation(interval(level, r, n, ranks), p(r, n), n));
    }

    private static Interval interval(double level, double r, int n, boolean ranks) {
        if (n < 4) return new Interval(-1, r, 1);
        if (Math.abs(r) == 1) return new Interval(r, r, r);
        var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        var margin = z * Math.sqrt((ranks ? 1 + r * r / 2 : 1) / (n - 3));
        var centre = Math.log((1 + r) / (1 - r)) / 2;
        return new Interval(Math.tanh(centre - margin), r, Math.tanh(centre + margin));
    }

    private static OptionalDouble p(double r, int n) {
        if (n < 3) return OptionalDouble.empty();
        if (Math.abs(r) == 1) return OptionalDouble.of(0);
        var t = Math.abs(r) * Math.sqrt((n - 2) / (1 - r * r));
        return OptionalDouble.of(Math.min(1, 2 * TDistribution.of(n - 2.0).survivalProbability(t)));
    }
}

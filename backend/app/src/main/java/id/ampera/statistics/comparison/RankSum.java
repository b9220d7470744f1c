package id.ampera.statistics.comparison;

import id.ampera.statistics.description.Columns;
import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/**
 * The test of Mann and Whitney (1947, Annals of Mathematical Statistics 18, 50) of two independent samples. Ties get
 * the mean of their ranks. Exact below 50 values in each sample without ties, else the normal approximation with
 * continuity and tie correction: R's {@code wilcox.test(x, y)}.
 *
 * @param statistic U of x (R's W): pairs in which x is larger, ties as half, 0 to n m
 * @param p two-sided
 * @param exact or the normal approximation
 */
public record RankSum(double statistic, double p, int n, int m, boolean exact) {

    /** Empty without values in a sample, or if all values are equal. Missing values are left out. */
    public static Optional<RankSum> of(double[] x, double[] y) {
        var a = Complete.values(x);
        var b = Complete.values(y);
        var all = DoubleStream.concat(DoubleStream.of(a), DoubleStream.of(b)).toArray();
        if (a.length == 0 || b.length == 0 || Columns.constant(all)) return Optional.empty();
        var exact = a.length < SignedRank.EXACT_BELOW && b.length < SignedRank.EXACT_BELOW && !Ranks.hasTies(all);
        var result = MannWhitneyUTest.withDefaults()
                .with(exact ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .test(a, b);
        return Optional.of(new RankSum(result.getStatistic(), result.getPValue(), a.length, b.length, exact));
    }

    /**
     * The same of values that are steps in an order.
     *
     * @param x how often each step occurs, from the lowest on; none negative
     */
    public static Optional<RankSum> ofCounts(int[] x, int[] y) {
        if (x.length != y.length) throw new IllegalArgumentException("both have the same steps");
        var n = Arrays.stream(x).sum();
        var m = Arrays.stream(y).sum();
        if (n < SignedRank.EXACT_BELOW && m < SignedRank.EXACT_BELOW) return of(Ranks.steps(x), Ranks.steps(y));
        var all = (double) n + m;
        if (n == 0 || m == 0) return Optional.empty();
        var u = 0.0;
        var ties = 0.0;
        var below = 0.0;
        for (var i = 0; i < x.length; i++) {
            u += x[i] * (below + y[i] / 2.0);
            below += y[i];
            ties += Ranks.tie((double) x[i] + y[i]);
        }
        var variance = (double) n * m / 12 * (all + 1 - ties / (all * (all - 1)));
        if (variance <= 0) return Optional.empty();
        var distance = Math.max(0, Math.abs(u - (double) n * m / 2) - 0.5);
        var p = 2 * NormalDistribution.of(0, 1).survivalProbability(distance / Math.sqrt(variance));
        return Optional.of(new RankSum(u, Math.min(1, p), n, m, false));
    }
}

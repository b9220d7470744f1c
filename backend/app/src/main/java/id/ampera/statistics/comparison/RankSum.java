package id.ampera.statistics.comparison;

import id.ampera.statistics.description.Columns;
import id.ampera.statistics.numeric.Complete;
import java.util.Optional;
import java.util.stream.DoubleStream;
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
}

package id.ampera.statistics.comparison;

import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/**
 * Wilcoxon's signed rank test of matched pairs (1945, Biometrics Bulletin 1, 80). Differences of 0 are dropped before
 * ranking, ties get the mean of their ranks. Exact below 50 differences without ties or zeros, else the normal
 * approximation with continuity correction and tie correction: R's {@code wilcox.test(x, y, paired = TRUE)}.
 *
 * @param statistic V, the sum of the ranks of positive differences, 0 to n (n + 1) / 2
 * @param p two-sided
 * @param n differences other than 0
 * @param zeros pairs that were dropped
 * @param exact or the normal approximation
 */
public record SignedRank(double statistic, double p, int n, int zeros, boolean exact) {
    static final int EXACT_BELOW = 50;

    /** Empty if no difference is left. A pair with a missing value is left out. */
    public static Optional<SignedRank> of(double[] x, double[] y) {
        var differences = Complete.pairs(x, y).differences();
        var kept = Arrays.stream(differences).filter(d -> d != 0).toArray();
        var zeros = differences.length - kept.length;
        if (kept.length == 0) return Optional.empty();
        var ties = Ranks.hasTies(Arrays.stream(kept).map(Math::abs).toArray());
        var exact = kept.length < EXACT_BELOW && !ties && zeros == 0;
        var result = WilcoxonSignedRankTest.withDefaults()
                .with(exact ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
                .test(kept);
        return Optional.of(new SignedRank(result.getStatistic(), result.getPValue(), kept.length, zeros, exact));
    }
}

package id.ampera.statistics.effect;

import id.ampera.statistics.Interval;
import id.ampera.statistics.comparison.TTest;
import id.ampera.statistics.numeric.Complete;
import id.ampera.statistics.numeric.NoncentralT;
import java.util.Optional;

/**
 * Difference of means in standard deviations. The interval turns the noncentral t distribution round (Steiger and
 * Fouladi 1997), so it need not be symmetric. Cohen (1988): 0.2 small, 0.5 medium, 0.8 large, a convention only.
 *
 * @param value d with its interval
 * @param hedges g: d without its bias in small samples, by the exact factor {@code gamma(m/2) / (sqrt(m/2)
 *     gamma((m-1)/2))}; Hedges (1981)
 */
public record CohensD(Interval value, double hedges) {

    /**
     * Of independent samples, over the pooled deviation. R: {@code effectsize::cohens_d(x, y)}. Empty where
     * {@link TTest#pooled} is.
     */
    public static Optional<CohensD> independent(double level, double[] x, double[] y) {
        var n = Complete.values(x).length;
        var m = Complete.values(y).length;
        return TTest.pooled(level, x, y).map(test -> of(level, test, Math.sqrt(1.0 / n + 1.0 / m)));
    }

    /** The same of means and deviations. */
    public static Optional<CohensD> independent(double level, TTest.Sample x, TTest.Sample y) {
        return TTest.pooled(level, x, y).map(test -> of(level, test, Math.sqrt(1.0 / x.n() + 1.0 / y.n())));
    }

    /**
     * Of matched pairs, over the deviation of the differences (d of z). R: {@code effectsize::cohens_d(x, y, paired =
     * TRUE)}. Empty where {@link TTest#paired} is.
     */
    public static Optional<CohensD> paired(double level, double[] x, double[] y) {
        return TTest.paired(level, x, y).map(test -> of(level, test, Math.sqrt(1.0 / test.n())));
    }

    /** The same where only the number, mean and deviation of the differences are known. */
    public static Optional<CohensD> paired(double level, TTest.Sample differences) {
        return TTest.paired(level, differences).map(test -> of(level, test, Math.sqrt(1.0 / test.n())));
    }

    private static CohensD of(double level, TTest test, double scale) {
        var degrees = test.degreesOfFreedom();
        var d = test.t() * scale;
        var low = NoncentralT.delta(test.t(), degrees, (1 + level) / 2).orElse(test.t()) * scale;
        var high = NoncentralT.delta(test.t(), degrees, (1 - level) / 2).orElse(test.t()) * scale;
        return new CohensD(new Interval(Math.min(low, d), d, Math.max(high, d)), d * correction((int) degrees));
    }

    private static double correction(int degrees) {
        if (degrees == 1) return 0;
        // gamma(m/2) / gamma((m-1)/2), from m = 2 on by its recurrence
        var ratio = 1 / Math.sqrt(Math.PI);
        for (var m = 2; m < degrees; m++) ratio = (m - 1) / 2.0 / ratio;
        return ratio / Math.sqrt(degrees / 2.0);
    }
}

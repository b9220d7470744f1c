package id.ampera.statistics.numeric;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The distribution of {@code (Z + delta) / sqrt(X / df)}, Z standard normal, X chi-square: P(T <= t) as the integral of
 * {@code Phi(t s - delta)} over the density of {@code s = sqrt(X / df)}, to 1e-12. R's {@code pt(t, df, delta)}, which
 * is refused there beyond a delta of 37.6, not here.
 */
public final class NoncentralT {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private NoncentralT() {}

    /** P(T <= t), 0 to 1. */
    public static double cumulative(double t, double degrees, double delta) {
        return probability(t, degrees, delta, false);
    }

    /** P(T > t), 0 to 1. */
    public static double survival(double t, double degrees, double delta) {
        return probability(t, degrees, delta, true);
    }

    /** The delta under which P(T <= t) is p; empty if there is none within 1,000 of t. */
    public static OptionalDouble delta(double t, double degrees, double p) {
        return Roots.between(delta -> cumulative(t, degrees, delta) - p, t - 1000, t + 1000);
    }

    private static double probability(double t, double degrees, double delta, boolean above) {
        if (!(degrees > 0)) throw new IllegalArgumentException("degrees of freedom are above 0");
        var square = ChiSquaredDistribution.of(degrees);
        var low = Math.sqrt(square.inverseCumulativeProbability(1e-17) / degrees);
        var high = Math.sqrt(square.inverseSurvivalProbability(1e-17) / degrees);
        // the step of Phi is narrow if t is large: the integral is cut there
        var step = t == 0 ? low : Math.min(high, Math.max(low, delta / t));
        return Math.min(
                1,
                Math.max(
                        0,
                        part(square, t, degrees, delta, above, low, step)
                                + part(square, t, degrees, delta, above, step, high)));
    }

    private static double part(
            ChiSquaredDistribution square,
            double t,
            double degrees,
            double delta,
            boolean above,
            double from,
            double to) {
        if (!(to > from)) return 0;
        return Quadrature.integrate(
                s -> {
                    var z = t * s - delta;
                    var weight = square.density(degrees * s * s) * 2 * degrees * s;
                    return weight * (above ? NORMAL.survivalProbability(z) : NORMAL.cumulativeProbability(z));
                },
                from,
                to);
    }
}

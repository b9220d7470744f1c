package id.ampera.statistics.numeric;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two standard normal variables with correlation rho. Source of the integral: Plackett (1954), Biometrika 41, 351. To
 * 1e-14; R's {@code mvtnorm::pmvnorm(upper = c(h, k), corr = ...)}.
 */
public final class BivariateNormal {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private BivariateNormal() {}

    /** P(X <= h and Y <= k); h and k may be infinite, rho is between -1 and 1 without the ends. */
    public static double cumulative(double h, double k, double rho) {
        requireInside(rho);
        var product = NORMAL.cumulativeProbability(h) * NORMAL.cumulativeProbability(k);
        if (Double.isInfinite(h) || Double.isInfinite(k) || rho == 0) return product;
        var squares = h * h + k * k;
        var integral = Quadrature.integrate(
                angle -> {
                    var cos = Math.cos(angle);
                    return Math.exp(-(squares - 2 * h * k * Math.sin(angle)) / (2 * cos * cos));
                },
                0,
                Math.asin(rho));
        return Math.max(0, product + integral / (2 * Math.PI));
    }

    /** The density at h and k, 0 at infinity; it is also the derivative of {@link #cumulative} by rho. */
    public static double density(double h, double k, double rho) {
        requireInside(rho);
        if (Double.isInfinite(h) || Double.isInfinite(k)) return 0;
        var rest = 1 - rho * rho;
        return Math.exp(-(h * h - 2 * rho * h * k + k * k) / (2 * rest)) / (2 * Math.PI * Math.sqrt(rest));
    }

    private static void requireInside(double rho) {
        if (!(rho > -1 && rho < 1)) throw new IllegalArgumentException("rho lies between -1 and 1");
    }
}

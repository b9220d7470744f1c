package id.ampera.statistics.numeric;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The distribution of a sum of squares of normal variables whose means are not 0: chi-square distributions mixed by a
 * Poisson distribution of mean {@code lambda / 2}. R's {@code pchisq(x, df, lambda)}. To 1e-12.
 */
public final class NoncentralChiSquare {
    private NoncentralChiSquare() {}

    /** P(X <= x), 0 to 1. */
    public static double cumulative(double x, double degrees, double lambda) {
        if (!(degrees > 0) || !(lambda >= 0)) throw new IllegalArgumentException("degrees above 0, lambda from 0");
        if (x <= 0) return 0;
        var mean = lambda / 2;
        var start = (int) mean;
        // from the middle outwards, since exp(-mean) alone vanishes for a large mean
        var weight = poisson(start, mean);
        var sum = 0.0;
        var up = weight;
        for (var k = start; up > 1e-18; k++, up *= mean / k) sum += up * central(x, degrees + 2.0 * k);
        var down = weight;
        for (var k = start; k > 0; k--) {
            down *= k / mean;
            if (down < 1e-18) break;
            sum += down * central(x, degrees + 2.0 * (k - 1));
        }
        return Math.min(1, sum);
    }

    /** The lambda under which P(X <= x) is p; 0 if even lambda = 0 has less. */
    public static double lambda(double x, double degrees, double p) {
        var reach = x + 50 + 20 * Math.sqrt(x + degrees);
        var root =
                x <= 0 ? OptionalDouble.empty() : Roots.between(lambda -> cumulative(x, degrees, lambda) - p, 0, reach);
        return root.orElse(0);
    }

    private static double central(double x, double degrees) {
        return ChiSquaredDistribution.of(degrees).cumulativeProbability(x);
    }

    private static double poisson(int k, double mean) {
        var log = -mean;
        for (var i = 1; i <= k; i++) log += Math.log(mean / i);
        return Math.exp(log);
    }
}

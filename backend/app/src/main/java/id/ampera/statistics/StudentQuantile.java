package id.ampera.statistics;

import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of Student's t, for tables with hundreds of intervals: R's {@code qt((1 + level) / 2, df)}. Many degrees of
 * freedom go by the expansion around the normal quantile, Abramowitz and Stegun 26.7.5, whose next term is below 1e-11 from
 * there on; few ones are solved for, once.
 */
final class StudentQuantile {
    private static final int MANY = 200;
    /** Beyond it (a level of 0.9999) more terms would be needed. */
    private static final double FAR = 3.9;

    private static final int MOST_KEPT = 10_000;

    private record Key(int degrees, double level) {}

    private static final ConcurrentHashMap<Key, Double> FEW = new ConcurrentHashMap<>();

    private StudentQuantile() {}

    /** @param level of a two-sided interval, between 0 and 1 */
    static double of(int degrees, double level) {
        if (degrees >= MANY) {
            var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
            if (z <= FAR) return expansion(z, degrees);
        }
        var key = new Key(degrees, level);
        var known = FEW.get(key);
        if (known != null) return known;
        var solved = TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
        if (FEW.size() < MOST_KEPT) FEW.put(key, solved);
        return solved;
    }

    private static double expansion(double z, double degrees) {
        var square = z * z;
        var first = z * (square + 1) / 4;
        var second = z * ((5 * square + 16) * square + 3) / 96;
        var third = z * (((3 * square + 19) * square + 17) * square - 15) / 384;
        var fourth = z * ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92160;
        var fifth =
                z * (((((27 * square + 339) * square + 930) * square - 1782) * square - 765) * square + 17955) / 368640;
        return z + (first + (second + (third + (fourth + fifth / degrees) / degrees) / degrees) / degrees) / degrees;
    }
}

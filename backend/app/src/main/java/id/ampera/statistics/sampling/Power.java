package id.ampera.statistics.sampling;

import id.ampera.statistics.numeric.NoncentralT;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The chance that a two-sided test finds an effect that is there, 0 to 1, and how many are needed for it. {@code alpha} is
 * the level of the test, usually 0.05.
 */
public final class Power {
    private static final int MOST = 10_000_000;

    private Power() {}

    /**
     * Of the t test of two groups of n each. R: {@code power.t.test(n, d, sig.level = alpha, strict = TRUE)$power}.
     *
     * @param n from 2
     * @param d difference in standard deviations
     */
    public static double groups(int n, double d, double alpha) {
        requireGroup(n);
        return t(2.0 * n - 2, Math.sqrt(n / 2.0) * Math.abs(d), alpha);
    }

    /** Of the paired t test. R: {@code power.t.test(n, d, type = "paired", strict = TRUE)$power}. */
    public static double pairs(int n, double d, double alpha) {
        requireGroup(n);
        return t(n - 1.0, Math.sqrt(n) * Math.abs(d), alpha);
    }

    /**
     * Of comparing the shares of two groups of n each, by the normal approximation; the far tail is neglected. R: {@code
     * power.prop.test(n, p1, p2, sig.level = alpha)$power}. Source: Fleiss (1981), 3.2.
     */
    public static double shares(int n, double first, double second, double alpha) {
        requireGroup(n);
        requireAlpha(alpha);
        if (!(first >= 0 && first <= 1 && second >= 0 && second <= 1))
            throw new IllegalArgumentException("a share is 0 to 1");
        var normal = NormalDistribution.of(0, 1);
        var z = normal.inverseSurvivalProbability(alpha / 2);
        var difference = Math.abs(first - second);
        if (difference == 0) return alpha / 2;
        var alike = Math.sqrt((first + second) * (1 - (first + second) / 2));
        var apart = Math.sqrt(first * (1 - first) + second * (1 - second));
        var distance = Math.sqrt(n) * difference - z * alike;
        if (apart == 0) return distance > 0 ? 1 : 0;
        return normal.cumulativeProbability(distance / apart);
    }

    /** The least size of each group with which {@link #groups} reaches the power; empty beyond ten million. */
    public static OptionalInt groupSize(double d, double power, double alpha) {
        return least(n -> groups(n, d, alpha), power);
    }

    /** The least number of pairs with which {@link #pairs} reaches the power; empty beyond ten million. */
    public static OptionalInt pairCount(double d, double power, double alpha) {
        return least(n -> pairs(n, d, alpha), power);
    }

    /** The least size of each group with which {@link #shares} reaches the power; empty beyond ten million. */
    public static OptionalInt shareGroupSize(double first, double second, double power, double alpha) {
        return least(n -> shares(n, first, second, alpha), power);
    }

    private static OptionalInt least(IntToDoubleFunction powerOf, double power) {
        if (!(power > 0 && power < 1)) throw new IllegalArgumentException("a power lies between 0 and 1");
        var high = 2;
        while (powerOf.applyAsDouble(high) < power) {
            if (high > MOST) return OptionalInt.empty();
            high *= 2;
        }
        var low = high == 2 ? 2 : high / 2 + 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (powerOf.applyAsDouble(middle) < power) low = middle + 1;
            else high = middle;
        }
        return OptionalInt.of(low);
    }

    private static double t(double degrees, double delta, double alpha) {
        requireAlpha(alpha);
        if (!Double.isFinite(delta)) throw new IllegalArgumentException("a value is not finite");
        var critical = TDistribution.of(degrees).inverseSurvivalProbability(alpha / 2);
        return Math.min(
                1, NoncentralT.survival(critical, degrees, delta) + NoncentralT.cumulative(-critical, degrees, delta));
    }

    private static void requireGroup(int n) {
        if (n < 2) throw new IllegalArgumentException("a group has at least two");
    }

    private static void requireAlpha(double alpha) {
        if (!(alpha > 0 && alpha < 1)) throw new IllegalArgumentException("alpha lies between 0 and 1");
    }
}

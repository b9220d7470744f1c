package id.ampera.statistics.description;

import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * Quantiles of a sample. There are nine definitions (Hyndman and Fan 1996, The American Statistician 50, 361); they
 * differ for small n, so the type is always stated. Where nothing else is said this project uses {@link Type#R7}.
 */
public final class Quantiles {
    /** R's {@code quantile(x, p, type =)}. */
    public enum Type {
        /** Inverse of the distribution function: always an observed value. */
        R1(EstimationMethod.HF1),
        /** Like R1, with the mean at steps (SAS). */
        R2(EstimationMethod.HF2),
        /** {@code p (n + 1)}: SPSS and Minitab. */
        R6(EstimationMethod.HF6),
        /** {@code 1 + p (n - 1)}: R's own default, Excel's QUARTILE.INC, NumPy. */
        R7(EstimationMethod.HF7),
        /** Median-unbiased for every distribution. */
        R8(EstimationMethod.HF8);

        private final EstimationMethod method;

        Type(EstimationMethod method) {
            this.method = method;
        }
    }

    private Quantiles() {}

    /** Of the present values; empty without any. */
    public static OptionalDouble of(Type type, double p, double... values) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("p is 0 to 1");
        var present = Complete.values(values);
        if (present.length == 0) return OptionalDouble.empty();
        return OptionalDouble.of(Quantile.withDefaults().with(type.method).evaluate(present, p));
    }

    /** {@link Type#R7} of ascending values that occur so many times; empty if none occurs. */
    public static OptionalDouble of(double p, double[] ascending, int[] counts) {
        if (!(p >= 0 && p <= 1)) throw new IllegalArgumentException("p is 0 to 1");
        var n = Arrays.stream(counts).asLongStream().sum();
        if (n == 0) return OptionalDouble.empty();
        var place = (n - 1) * p;
        var low = (long) Math.floor(place);
        var from = at(low, ascending, counts);
        var to = at(Math.min(n - 1, low + 1), ascending, counts);
        return OptionalDouble.of(from + (place - low) * (to - from));
    }

    private static double at(long place, double[] ascending, int[] counts) {
        var passed = 0L;
        for (var i = 0; i < counts.length; i++) {
            passed += counts[i];
            if (place < passed) return ascending[i];
        }
        throw new IllegalStateException("no such place");
    }
}

package id.ampera.statistics;

import java.util.OptionalDouble;

/** Mean and sample standard deviation of finite values. Agrees with R's {@code mean(x)} and {@code sd(x)}. */
public final class Averages {
    private Averages() {}

    /** {@code sum(x) / n}; empty without values. */
    public static OptionalDouble mean(double... values) {
        if (values.length == 0) return OptionalDouble.empty();
        var sum = 0.0;
        for (var value : values) sum += requireFinite(value);
        return OptionalDouble.of(sum / values.length);
    }

    /** {@code sqrt(sum((x - mean)^2) / (n - 1))}, in two passes; empty for fewer than two values. */
    public static OptionalDouble standardDeviation(double... values) {
        var mean = mean(values);
        if (values.length < 2) return OptionalDouble.empty();
        var squares = 0.0;
        for (var value : values) squares += Math.pow(value - mean.getAsDouble(), 2);
        return OptionalDouble.of(Math.sqrt(squares / (values.length - 1)));
    }

    /** {@link #mean(double...)} of values that occur so many times; empty if none occurs. */
    public static OptionalDouble mean(double[] values, int[] counts) {
        var sum = 0.0;
        var n = total(values, counts);
        for (var i = 0; i < values.length; i++) sum += requireFinite(values[i]) * counts[i];
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / n);
    }

    /** {@link #standardDeviation(double...)} of values that occur so many times; empty for fewer than two. */
    public static OptionalDouble standardDeviation(double[] values, int[] counts) {
        var n = total(values, counts);
        if (n < 2) return OptionalDouble.empty();
        var mean = mean(values, counts).getAsDouble();
        var squares = 0.0;
        for (var i = 0; i < values.length; i++) squares += Math.pow(values[i] - mean, 2) * counts[i];
        return OptionalDouble.of(Math.sqrt(squares / (n - 1)));
    }

    /** The middle one of ascending values, or the mean of the middle two (R's {@code median}); empty without values. */
    public static OptionalDouble median(double... ascending) {
        var n = ascending.length;
        if (n == 0) return OptionalDouble.empty();
        return OptionalDouble.of((ascending[(n - 1) / 2] + ascending[n / 2]) / 2);
    }

    private static long total(double[] values, int[] counts) {
        if (values.length != counts.length) throw new IllegalArgumentException("one count per value");
        var n = 0L;
        for (var count : counts) {
            if (count < 0) throw new IllegalArgumentException("a count is not negative");
            n += count;
        }
        return n;
    }

    static double requireFinite(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("a value is not finite");
        return value;
    }
}

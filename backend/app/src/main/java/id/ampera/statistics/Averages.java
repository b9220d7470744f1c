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

    static double requireFinite(double value) {
        if (!Double.isFinite(value)) throw new IllegalArgumentException("a value is not finite");
        return value;
    }
}

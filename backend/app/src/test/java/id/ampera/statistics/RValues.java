package id.ampera.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;

/**
 * Comparison with figures of R 4.2.2. The commands stand before each statement as {@code // R> ...}; {@code
 * tools/r-values.mjs} runs them and compares the figures again.
 */
public final class RValues {
    private RValues() {}

    /** To 1e-9, of the value itself above 1. */
    public static void agree(double actual, double expected) {
        agreeTo(1e-9, actual, expected);
    }

    public static void agree(OptionalDouble actual, double expected) {
        assertThat(actual).isPresent();
        agreeTo(1e-9, actual.getAsDouble(), expected);
    }

    public static void agree(double[] actual, double... expected) {
        agreeTo(1e-9, actual, expected);
    }

    public static void agreeTo(double tolerance, double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
    }

    public static void agreeTo(double tolerance, double[] actual, double... expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (var i = 0; i < expected.length; i++) agreeTo(tolerance, actual[i], expected[i]);
    }

    public static double[] values(double... values) {
        return values;
    }

    public static double[] limits(Interval interval) {
        return values(interval.low(), interval.estimate(), interval.high());
    }

    public static void refused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
    }
}

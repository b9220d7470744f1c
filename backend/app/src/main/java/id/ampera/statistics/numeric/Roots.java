package id.ampera.statistics.numeric;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Zero of a monotone function by bisection, to the last bit: slow, but it cannot go astray. */
public final class Roots {
    private Roots() {}

    /** Between low and high; empty if the function has the same sign at both. */
    public static OptionalDouble between(DoubleUnaryOperator function, double low, double high) {
        var atLow = function.applyAsDouble(low);
        var atHigh = function.applyAsDouble(high);
        if (atLow == 0) return OptionalDouble.of(low);
        if (atHigh == 0) return OptionalDouble.of(high);
        if (!(atLow * atHigh < 0)) return OptionalDouble.empty();
        var left = low;
        var right = high;
        while (true) {
            var middle = left + (right - left) / 2;
            if (middle <= left || middle >= right) return OptionalDouble.of(middle);
            var value = function.applyAsDouble(middle);
            if (value == 0) return OptionalDouble.of(middle);
            if (value * atLow > 0) left = middle;
            else right = middle;
        }
    }
}

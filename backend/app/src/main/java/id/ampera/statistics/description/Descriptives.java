package id.ampera.statistics.description;

import id.ampera.statistics.Averages;
import id.ampera.statistics.description.Quantiles.Type;
import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A column in numbers. Agrees with R's {@code psych::describe(x)} and {@code quantile(x)}.
 *
 * @param n values present
 * @param missing NaN, left out
 * @param mean empty without values
 * @param standardDeviation with the divisor {@code n - 1}; empty below two values
 * @param standardError {@code sd / sqrt(n)}; empty below two values
 * @param minimum empty without values, like the other quantiles
 * @param lowerQuartile type R7
 * @param upperQuartile type R7
 * @param skewness {@code m3 / sd^3}, b1 of Joanes and Gill (1998); empty for a constant or below two values
 * @param kurtosis {@code m4 / sd^4 - 3}, b2 of the same, about 0 for a normal distribution; empty as skewness
 */
public record Descriptives(
        int n,
        int missing,
        OptionalDouble mean,
        OptionalDouble standardDeviation,
        OptionalDouble standardError,
        OptionalDouble minimum,
        OptionalDouble lowerQuartile,
        OptionalDouble median,
        OptionalDouble upperQuartile,
        OptionalDouble maximum,
        OptionalDouble skewness,
        OptionalDouble kurtosis) {

    public static Descriptives of(double... values) {
        var present = Complete.values(values);
        var n = present.length;
        var deviation = Averages.standardDeviation(present);
        return new Descriptives(
                n,
                values.length - n,
                Averages.mean(present),
                deviation,
                deviation.isEmpty() ? deviation : OptionalDouble.of(deviation.getAsDouble() / Math.sqrt(n)),
                Arrays.stream(present).min(),
                Quantiles.of(Type.R7, 0.25, present),
                Quantiles.of(Type.R7, 0.5, present),
                Quantiles.of(Type.R7, 0.75, present),
                Arrays.stream(present).max(),
                moment(present, deviation, 3, 0),
                moment(present, deviation, 4, 3));
    }

    private static OptionalDouble moment(double[] values, OptionalDouble deviation, int power, double less) {
        if (Columns.constant(values)) return OptionalDouble.empty();
        var mean = Averages.mean(values).orElseThrow();
        var sum = 0.0;
        for (var value : values) sum += Math.pow((value - mean) / deviation.orElseThrow(), power);
        return OptionalDouble.of(sum / values.length - less);
    }
}

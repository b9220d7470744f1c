package id.ampera.statistics.agreement;

import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Agreement of any number of coders with any gaps: {@code 1 - observed disagreement / expected disagreement}, 1 for
 * perfect, 0 for chance, below 0 for systematic disagreement. Source: Krippendorff (2011), Computing Krippendorff's
 * Alpha-Reliability. R's {@code irr::kripp.alpha(t(units), method)}. Usual limits: 0.80 to rely on, 0.667 for tentative
 * conclusions.
 */
public final class KrippendorffAlpha {
    /** What makes two values differ. */
    public enum Level {
        /** Names: the same or not. */
        NOMINAL,
        /** Ranks: how many values lie between them. */
        ORDINAL,
        /** Numbers: the squared difference. */
        INTERVAL
    }

    private KrippendorffAlpha() {}

    /**
     * Empty if fewer than two values can be paired or if all of them are equal.
     *
     * @param units one row per thing that was coded, one value per coder, NaN where a coder gave none; units with fewer
     *     than two values count for nothing
     */
    public static OptionalDouble of(Level level, double[]... units) {
        var pairable = Arrays.stream(units)
                .map(Complete::values)
                .filter(unit -> unit.length > 1)
                .toArray(double[][]::new);
        var values = Arrays.stream(pairable)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        if (values.length < 2) return OptionalDouble.empty();
        var coincidences = coincidences(pairable, values);
        var totals = Arrays.stream(coincidences)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        var n = Arrays.stream(totals).sum();
        var observed = 0.0;
        var expected = 0.0;
        for (var c = 0; c < values.length; c++) {
            for (var k = c + 1; k < values.length; k++) {
                var distance = distance(level, values, totals, c, k);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return OptionalDouble.of(1 - (n - 1) * observed / expected);
    }

    private static double[][] coincidences(double[][] units, double[] values) {
        var coincidences = new double[values.length][values.length];
        for (var unit : units) {
            var counts = new int[values.length];
            for (var value : unit) counts[Arrays.binarySearch(values, value)]++;
            for (var c = 0; c < values.length; c++) {
                for (var k = 0; k < values.length; k++) {
                    var pairs = (double) counts[c] * (c == k ? counts[k] - 1 : counts[k]);
                    coincidences[c][k] += pairs / (unit.length - 1);
                }
            }
        }
        return coincidences;
    }

    private static double distance(Level level, double[] values, double[] totals, int c, int k) {
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL ->
                Math.pow(
                        IntStream.rangeClosed(c, k).mapToDouble(g -> totals[g]).sum() - (totals[c] + totals[k]) / 2, 2);
            case INTERVAL -> Math.pow(values[c] - values[k], 2);
        };
    }
}

package id.ampera.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Intervals from samples drawn again, with replacement, from the sample: for figures that have no formula for their
 * error, such as a median. Source: Efron and Tibshirani (1993); Davison and Hinkley (1997), whose R package boot is
 * followed. For random samples without population correction. The same seed gives the same interval.
 */
public final class Bootstrap {
    private Bootstrap() {}

    /**
     * The statistic of samples drawn again.
     *
     * @param statistic finite for each sample that can be drawn
     * @param count at least 100; 2,000 or more for an interval
     */
    public static double[] replicates(double[] values, ToDoubleFunction<double[]> statistic, int count, long seed) {
        if (count < 100) throw new IllegalArgumentException("at least 100 samples");
        for (var value : values) Averages.requireFinite(value);
        if (values.length == 0) return new double[0];
        var random = new SplittableRandom(seed);
        var replicates = new double[count];
        var sample = new double[values.length];
        for (var i = 0; i < count; i++) {
            for (var j = 0; j < sample.length; j++) sample[j] = values[random.nextInt(values.length)];
            replicates[i] = Averages.requireFinite(statistic.applyAsDouble(sample.clone()));
        }
        return replicates;
    }

    /**
     * The quantiles of the replicates, interpolated on the normal scale. R: {@code boot:::perc.ci(replicates, level)}.
     * Empty for fewer than two replicates.
     */
    public static Optional<Interval> percentile(double level, double estimate, double... replicates) {
        requireLevel(level);
        if (replicates.length < 2) return Optional.empty();
        return Optional.of(
                new Interval(quantile(replicates, (1 - level) / 2), estimate, quantile(replicates, (1 + level) / 2)));
    }

    /**
     * Corrected for bias and acceleration (BCa): the better one for skewed figures. R: {@code boot:::bca.ci} with the
     * jackknife's influence. Empty for fewer than two values, and if the figure does not vary: all replicates on one
     * side of the estimate, or the same whoever is left out. The limits need not hold the estimate between them.
     */
    public static Optional<Interval> accelerated(
            double level, double[] values, ToDoubleFunction<double[]> statistic, int count, long seed) {
        requireLevel(level);
        if (values.length < 2) return Optional.empty();
        var replicates = replicates(values, statistic, count, seed);
        return accelerated(level, statistic.applyAsDouble(values.clone()), influence(values, statistic), replicates);
    }

    static Optional<Interval> accelerated(double level, double estimate, double[] influence, double... replicates) {
        var normal = NormalDistribution.of(0, 1);
        var below = Arrays.stream(replicates).filter(x -> x < estimate).count();
        var squares = Arrays.stream(influence).map(x -> x * x).sum();
        if (below == 0 || below == replicates.length || squares == 0) return Optional.empty();
        var bias = normal.inverseCumulativeProbability((double) below / replicates.length);
        var acceleration = Arrays.stream(influence).map(x -> x * x * x).sum() / (6 * Math.pow(squares, 1.5));
        var limits = IntStream.of(-1, 1)
                .mapToDouble(side -> {
                    var z = bias + normal.inverseCumulativeProbability((1 + side * level) / 2);
                    return quantile(replicates, normal.cumulativeProbability(bias + z / (1 - acceleration * z)));
                })
                .toArray();
        return Optional.of(new Interval(limits[0], estimate, limits[1]));
    }

    static double[] influence(double[] values, ToDoubleFunction<double[]> statistic) {
        var estimate = statistic.applyAsDouble(values.clone());
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    var others = IntStream.range(0, values.length)
                            .filter(j -> j != i)
                            .mapToDouble(j -> values[j])
                            .toArray();
                    return (values.length - 1) * (estimate - statistic.applyAsDouble(others));
                })
                .toArray();
    }

    private static double quantile(double[] replicates, double p) {
        var sorted = replicates.clone();
        Arrays.sort(sorted);
        var rank = (sorted.length + 1) * p;
        var k = (int) rank;
        if (k == 0) return sorted[0];
        if (k >= sorted.length) return sorted[sorted.length - 1];
        if (k == rank) return sorted[k - 1];
        var normal = NormalDistribution.of(0, 1);
        var from = normal.inverseCumulativeProbability(k / (sorted.length + 1.0));
        var to = normal.inverseCumulativeProbability((k + 1) / (sorted.length + 1.0));
        var part = (normal.inverseCumulativeProbability(p) - from) / (to - from);
        return sorted[k - 1] + part * (sorted[k] - sorted[k - 1]);
    }

    private static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
    }
}

package id.ampera.statistics;

import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Confidence intervals. They hold for random samples only: for whoever happened to answer the figure is "not
 * applicable", which the caller decides. {@code level} lies strictly between 0 and 1, usually 0.95.
 */
public final class Intervals {
    private Intervals() {}

    /**
     * Half the width of the normal interval of a proportion, with the finite population correction:
     * {@code z * sqrt(p (1 - p) / n) * sqrt((N - n) / (N - 1))}, 0 for a census. Source: Cochran, Sampling Techniques,
     * 3rd edition, section 3.2, here with N - 1 as in common survey practice.
     *
     * @param share 0 to 1; 0.5 gives the widest
     * @param sample n, from 1 to the population
     */
    public static double marginOfError(double share, int sample, int population, double level) {
        requireShare(share);
        if (sample < 1 || sample > population) throw new IllegalArgumentException("sample is 1 to population");
        var z = z(level);
        if (sample == population) return 0;
        var correction = Math.sqrt((double) (population - sample) / (population - 1));
        return z * Math.sqrt(share * (1 - share) / sample) * correction;
    }

    /** {@code p -+} {@link #marginOfError}, cut at 0 and 1. Poor for small n and for p near 0 or 1: see {@link #wilson}. */
    public static Interval proportion(int successes, int sample, int population, double level) {
        var share = share(successes, sample);
        var margin = marginOfError(share, sample, population, level);
        return new Interval(Math.max(0, share - margin), share, Math.min(1, share + margin));
    }

    /**
     * The score interval of a proportion: {@code (p + z^2/2n -+ z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)}, within 0
     * and 1 by itself. Without population correction. Source: Wilson (1927), JASA 22; R's
     * {@code prop.test(x, n, correct = FALSE)}.
     */
    public static Interval wilson(int successes, int sample, double level) {
        var share = share(successes, sample);
        var z2 = Math.pow(z(level), 2);
        var centre = share + z2 / (2 * sample);
        var spread = Math.sqrt(z2) * Math.sqrt(share * (1 - share) / sample + z2 / (4.0 * sample * sample));
        var low = successes == 0 ? 0 : (centre - spread) / (1 + z2 / sample);
        var high = successes == sample ? 1 : (centre + spread) / (1 + z2 / sample);
        return new Interval(low, share, high);
    }

    /**
     * The same in a finite population: the sample counts as {@code n (N - 1) / (N - n)}, which narrows the variance by
     * the correction of {@link #marginOfError}; the share itself for a census. R's {@code prop.test(x / n * m, m, correct =
     * FALSE)} with m that number.
     */
    public static Interval wilson(int successes, int sample, int population, double level) {
        var share = share(successes, sample);
        var z2 = Math.pow(z(level), 2);
        if (sample > population) throw new IllegalArgumentException("sample is 1 to population");
        if (sample == population) return new Interval(share, share, share);
        var n = sample * (population - 1.0) / (population - sample);
        var centre = share + z2 / (2 * n);
        var spread = Math.sqrt(z2) * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        var low = successes == 0 ? 0 : (centre - spread) / (1 + z2 / n);
        var high = successes == sample ? 1 : (centre + spread) / (1 + z2 / n);
        return new Interval(low, share, high);
    }

    /**
     * {@code mean -+ t(n - 1) * s / sqrt(n)}; empty for fewer than two values. Source: R's {@code t.test(x)}. May reach
     * beyond the ends of a bounded scale.
     */
    public static Optional<Interval> mean(double level, double... values) {
        requireLevel(level);
        var deviation = Averages.standardDeviation(values);
        if (deviation.isEmpty()) return Optional.empty();
        var mean = Averages.mean(values).orElseThrow();
        var t = StudentQuantile.of(values.length - 1, level);
        var margin = t * deviation.getAsDouble() / Math.sqrt(values.length);
        return Optional.of(new Interval(mean - margin, mean, mean + margin));
    }

    /**
     * The interval of a mean in a finite population: {@code mean -+ t(n - 1) * s / sqrt(n) * sqrt(1 - n / N)}, the mean
     * itself for a census. Source: Cochran, Sampling Techniques, 3rd edition, (2.20), where s has the divisor n - 1.
     * May reach beyond the ends of a bounded scale.
     *
     * @param deviation s, with the divisor n - 1
     * @param sample n, from 2 to the population
     */
    public static Interval mean(double mean, double deviation, int sample, int population, double level) {
        requireLevel(level);
        Averages.requireFinite(mean);
        if (!(deviation >= 0)) throw new IllegalArgumentException("a deviation is not negative");
        if (sample < 2 || sample > population) throw new IllegalArgumentException("sample is 2 to population");
        var t = StudentQuantile.of(sample - 1, level);
        var margin = t * deviation / Math.sqrt(sample) * Math.sqrt(1 - (double) sample / population);
        return new Interval(mean - margin, mean, mean + margin);
    }

    private static double z(double level) {
        requireLevel(level);
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
    }

    private static double share(int successes, int sample) {
        if (sample < 1 || successes < 0 || successes > sample)
            throw new IllegalArgumentException("successes are 0 to sample, sample at least 1");
        return (double) successes / sample;
    }

    private static void requireShare(double share) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("a share is 0 to 1");
    }

    private static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
    }
}

package id.ampera.statistics.comparison;

import id.ampera.statistics.Averages;
import id.ampera.statistics.Interval;
import id.ampera.statistics.numeric.Complete;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's and Welch's comparison of means: {@code t = difference / standard error}. Missing values are left out, from
 * a pair both. Empty for fewer than two values in a sample (or pairs), and where the spread is nothing against the means
 * ({@code standard error < 10 epsilon max|mean|}, where R says "data are essentially constant").
 *
 * @param t sign as {@code x - y}
 * @param degreesOfFreedom a fraction after Welch
 * @param p two-sided, 0 to 1
 * @param difference of the means, x less y, with its interval
 * @param n values used: pairs, or both samples together
 */
public record TTest(double t, double degreesOfFreedom, double p, Interval difference, int n) {

    /**
     * What a test needs to know of a sample, where its values are not there.
     *
     * @param deviation with the divisor n - 1
     */
    public record Sample(int n, double mean, double deviation) {
        public Sample {
            if (n < 0) throw new IllegalArgumentException("n is not negative");
            if (!Double.isFinite(mean)) throw new IllegalArgumentException("a mean is finite");
            if (!(deviation >= 0)) throw new IllegalArgumentException("a deviation is not negative");
        }

        private static Optional<Sample> of(double[] values) {
            var present = Complete.values(values);
            if (present.length < 2) return Optional.empty();
            return Optional.of(new Sample(
                    present.length,
                    Averages.mean(present).orElseThrow(),
                    Averages.standardDeviation(present).orElseThrow()));
        }

        private double variance() {
            return Math.pow(deviation, 2);
        }
    }

    /** Of matched pairs. R: {@code t.test(x, y, paired = TRUE, conf.level = level)}. */
    public static Optional<TTest> paired(double level, double[] x, double[] y) {
        requireLevel(level);
        var pairs = Complete.pairs(x, y);
        var differences = pairs.differences();
        var n = differences.length;
        if (n < 2) return Optional.empty();
        var mean = Averages.mean(differences).orElseThrow();
        var error = Math.sqrt(variance(differences) / n);
        return test(level, mean, error, n - 1.0, Math.abs(mean), n);
    }

    /** The same where only the number, mean and deviation of the differences are known. */
    public static Optional<TTest> paired(double level, Sample differences) {
        requireLevel(level);
        if (differences.n < 2) return Optional.empty();
        var error = Math.sqrt(differences.variance() / differences.n);
        return test(level, differences.mean, error, differences.n - 1.0, Math.abs(differences.mean), differences.n);
    }

    /** Of independent samples with the same variance. R: {@code t.test(x, y, var.equal = TRUE)}. */
    public static Optional<TTest> pooled(double level, double[] x, double[] y) {
        return both(x, y, (a, b) -> pooled(level, a, b), level);
    }

    /** The same of means and deviations. Empty for fewer than two values in a sample. */
    public static Optional<TTest> pooled(double level, Sample x, Sample y) {
        requireLevel(level);
        if (x.n < 2 || y.n < 2) return Optional.empty();
        var degrees = x.n + y.n - 2.0;
        var pooled = ((x.n - 1) * x.variance() + (y.n - 1) * y.variance()) / degrees;
        return independent(level, x, y, Math.sqrt(pooled * (1.0 / x.n + 1.0 / y.n)), degrees);
    }

    /** Of independent samples; the one to take if nothing speaks for equal variances. R: {@code t.test(x, y)}. */
    public static Optional<TTest> welch(double level, double[] x, double[] y) {
        return both(x, y, (a, b) -> welch(level, a, b), level);
    }

    /** The same of means and deviations. Empty for fewer than two values in a sample. */
    public static Optional<TTest> welch(double level, Sample x, Sample y) {
        requireLevel(level);
        if (x.n < 2 || y.n < 2) return Optional.empty();
        var errorX = x.variance() / x.n;
        var errorY = y.variance() / y.n;
        var degrees = Math.pow(errorX + errorY, 2) / (errorX * errorX / (x.n - 1) + errorY * errorY / (y.n - 1));
        return independent(level, x, y, Math.sqrt(errorX + errorY), degrees);
    }

    private static Optional<TTest> both(
            double[] x, double[] y, BiFunction<Sample, Sample, Optional<TTest>> test, double level) {
        requireLevel(level);
        return Sample.of(x).flatMap(a -> Sample.of(y).flatMap(b -> test.apply(a, b)));
    }

    private static Optional<TTest> independent(double level, Sample x, Sample y, double error, double degrees) {
        var scale = Math.max(Math.abs(x.mean), Math.abs(y.mean));
        return test(level, x.mean - y.mean, error, degrees, scale, x.n + y.n);
    }

    private static Optional<TTest> test(
            double level, double difference, double error, double degrees, double scale, int n) {
        if (error == 0 || error < 10 * Math.ulp(1.0) * scale) return Optional.empty();
        var distribution = TDistribution.of(degrees);
        var t = difference / error;
        var p = Math.min(1, 2 * distribution.survivalProbability(Math.abs(t)));
        var margin = distribution.inverseSurvivalProbability((1 - level) / 2) * error;
        return Optional.of(
                new TTest(t, degrees, p, new Interval(difference - margin, difference, difference + margin), n));
    }

    private static double variance(double[] values) {
        return Math.pow(Averages.standardDeviation(values).orElseThrow(), 2);
    }

    private static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
    }
}

package id.ampera.statistics.comparison;

import id.ampera.statistics.Averages;
import id.ampera.statistics.Interval;
import id.ampera.statistics.numeric.Complete;
import java.util.Optional;
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

    /** Of independent samples with the same variance. R: {@code t.test(x, y, var.equal = TRUE)}. */
    public static Optional<TTest> pooled(double level, double[] x, double[] y) {
        requireLevel(level);
        var a = Complete.values(x);
        var b = Complete.values(y);
        if (a.length < 2 || b.length < 2) return Optional.empty();
        var degrees = a.length + b.length - 2.0;
        var pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / degrees;
        return independent(level, a, b, Math.sqrt(pooled * (1.0 / a.length + 1.0 / b.length)), degrees);
    }

    /** Of independent samples; the one to take if nothing speaks for equal variances. R: {@code t.test(x, y)}. */
    public static Optional<TTest> welch(double level, double[] x, double[] y) {
        requireLevel(level);
        var a = Complete.values(x);
        var b = Complete.values(y);
        if (a.length < 2 || b.length < 2) return Optional.empty();
        var errorA = variance(a) / a.length;
        var errorB = variance(b) / b.length;
        var degrees =
                Math.pow(errorA + errorB, 2) / (errorA * errorA / (a.length - 1) + errorB * errorB / (b.length - 1));
        return independent(level, a, b, Math.sqrt(errorA + errorB), degrees);
    }

    private static Optional<TTest> independent(double level, double[] a, double[] b, double error, double degrees) {
        var meanA = Averages.mean(a).orElseThrow();
        var meanB = Averages.mean(b).orElseThrow();
        var scale = Math.max(Math.abs(meanA), Math.abs(meanB));
        return test(level, meanA - meanB, error, degrees, scale, a.length + b.length);
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

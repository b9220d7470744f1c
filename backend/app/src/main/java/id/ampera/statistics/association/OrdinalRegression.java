package id.ampera.statistics.association;

import id.ampera.statistics.numeric.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Regression of an ordered answer on numbers (a group is 0 or 1): {@code logit P(Y <= j) = threshold_j - sum(b x)}, the
 * odds are proportional. Source: McCullagh (1980), JRSS B 42, 109. R: {@code MASS::polr(y ~ x, Hess = TRUE)} and {@code
 * ordinal::clm(y ~ x)}, whose signs are the same. By Newton's method on the exact second derivatives, to 1e-9.
 *
 * @param coefficients one per predictor; {@code exp(b)} is by how much the odds of a higher answer are multiplied
 * @param thresholds between the answers that occur, ascending
 * @param logLikelihood at the end
 * @param n rows used
 */
public record OrdinalRegression(
        List<Coefficient> coefficients, List<Coefficient> thresholds, double logLikelihood, int n) {

    /** An estimate with its standard error; p is two-sided, of Wald's {@code z = value / error}. */
    public record Coefficient(double value, double error) {
        public double p() {
            return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(value / error)));
        }
    }

    /**
     * Rows with a missing predictor or answer are left out, answers that nobody gave are no category. Empty for fewer than
     * two answers that occur, a constant or redundant predictor, and where a predictor separates the answers, so that
     * there is no greatest likelihood.
     *
     * @param answers ordered numbers, NaN for none; only their order counts
     * @param predictors one row per answer
     */
    public static Optional<OrdinalRegression> of(double[] answers, double[]... predictors) {
        if (answers.length != predictors.length) throw new IllegalArgumentException("one row per answer");
        var data = OrdinalData.of(answers, predictors);
        return data.flatMap(OrdinalRegression::fit);
    }

    private static Optional<OrdinalRegression> fit(OrdinalData data) {
        var at = data.start();
        for (var iteration = 0; iteration < 100; iteration++) {
            var here = data.at(at);
            var inverse = here.information().inverse();
            if (inverse.isEmpty()) return Optional.empty();
            var step = step(inverse.get(), here.slope());
            // a step that is still long although nothing is gained by it runs towards infinity: separation
            if (IntStream.range(0, at.length).anyMatch(i -> !(Math.abs(step[i]) < 1e6))) return Optional.empty();
            var next = data.improved(at, step, here.logLikelihood());
            var moved = 0.0;
            for (var i = 0; i < at.length; i++) {
                moved = Math.max(moved, Math.abs(next[i] - at[i]) / Math.max(1, Math.abs(next[i])));
            }
            at = next;
            if (moved < 1e-11) return data.at(at).information().inverse().map(result(data, at));
        }
        return Optional.empty();
    }

    private static Function<Matrix, OrdinalRegression> result(OrdinalData data, double[] at) {
        return covariance -> {
            var all = new ArrayList<Coefficient>();
            for (var i = 0; i < at.length; i++) all.add(new Coefficient(at[i], Math.sqrt(covariance.at(i, i))));
            var cut = data.categories() - 1;
            return new OrdinalRegression(
                    List.copyOf(all.subList(cut, all.size())),
                    List.copyOf(all.subList(0, cut)),
                    data.at(at).logLikelihood(),
                    data.size());
        };
    }

    private static double[] step(Matrix inverse, double[] slope) {
        return IntStream.range(0, slope.length)
                .mapToDouble(i -> IntStream.range(0, slope.length)
                        .mapToDouble(j -> inverse.at(i, j) * slope[j])
                        .sum())
                .toArray();
    }
}

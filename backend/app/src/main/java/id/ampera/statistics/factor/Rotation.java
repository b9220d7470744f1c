package id.ampera.statistics.factor;

import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Loadings turned so that each item loads high on few factors. Turning changes neither fit nor communalities. Factors are
 * ordered by the variance they explain and turned so that their loadings have a sum of at least 0.
 *
 * @param pattern items by factors
 * @param correlations of the factors with each other; the identity after varimax
 * @param converged if not, which happens where there are too many factors, the pattern is not to be interpreted
 */
public record Rotation(Matrix pattern, Matrix correlations, boolean converged) {

    /** Uncorrelated factors. See {@link Varimax}. */
    public static Rotation varimax(Matrix loadings) {
        return Varimax.of(loadings);
    }

    /** Factors that may correlate, which those of attitudes usually do. See {@link Oblimin}. */
    public static Rotation oblimin(Matrix loadings) {
        return Oblimin.of(loadings);
    }

    /** Sum of squared loadings that each factor stands for, {@code diag(phi L'L)}; divided by the items, its share. */
    public List<Double> variances() {
        return Arrays.stream(variances(pattern, correlations)).boxed().toList();
    }

    static Matrix signed(Matrix loadings) {
        return loadings.columns(j -> j, signs(loadings));
    }

    static Rotation ordered(Matrix pattern, Matrix correlations, boolean converged) {
        var variances = variances(pattern, correlations);
        var order = IntStream.range(0, variances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -variances[j]))
                .toList();
        var sorted = pattern.columns(
                order::get, IntStream.range(0, order.size()).mapToDouble(j -> 1).toArray());
        var signs = signs(sorted);
        return new Rotation(
                sorted.columns(j -> j, signs),
                Matrix.of(
                        order.size(),
                        order.size(),
                        (i, j) -> i == j ? 1 : signs[i] * signs[j] * correlations.at(order.get(i), order.get(j))),
                converged);
    }

    private static double[] variances(Matrix pattern, Matrix correlations) {
        return correlations.times(pattern.transposed()).times(pattern).diagonal();
    }

    private static double[] signs(Matrix loadings) {
        return IntStream.range(0, loadings.width())
                .mapToDouble(j -> Arrays.stream(loadings.column(j)).sum() < 0 ? -1 : 1)
                .toArray();
    }
}

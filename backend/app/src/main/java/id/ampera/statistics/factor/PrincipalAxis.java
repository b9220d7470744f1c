package id.ampera.statistics.factor;

import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.numeric.SymmetricEigen;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Exploratory factor analysis by iterated principal axis: eigenvectors of the correlations with the communalities on the
 * diagonal, begun with the squared multiple correlations, until no communality changes by more than 1e-13, or one reaches 1.
 * The end is also that of least squares (minres). Source: Harman (1976), Modern Factor Analysis. R: {@code psych::fa(r,
 * factors, rotate = "none", fm = "pa", min.err = 1e-14, max.iter = 1e5)}.
 *
 * @param loadings items by factors, not rotated; each factor turned so that its loadings have a sum of at least 0
 * @param communalities share of each item's variance that the factors explain
 * @param eigenvalues of the correlations themselves, for the scree and Kaiser's rule
 * @param heywood whether a communality reached 1, at which it ended: too many factors or too few respondents; do not
 *     interpret
 */
public record PrincipalAxis(
        Matrix loadings,
        List<Double> communalities,
        List<Double> eigenvalues,
        int iterations,
        boolean converged,
        boolean heywood) {
    private static final int ITERATIONS = 2_000;
    private static final double CHANGE = 1e-13;

    /**
     * Empty if the correlations are singular.
     *
     * @throws IllegalArgumentException for no factors or not fewer than items
     */
    public static Optional<PrincipalAxis> of(Matrix correlations, int factors) {
        var k = correlations.width();
        if (factors < 1 || factors >= k) throw new IllegalArgumentException("factors are 1 to items less one");
        var inverse = correlations.inverse();
        if (inverse.isEmpty()) return Optional.empty();
        var communalities = IntStream.range(0, k)
                .mapToDouble(i -> 1 - 1 / inverse.get().at(i, i))
                .toArray();
        var loadings = loadings(correlations, communalities, factors);
        var change = Double.POSITIVE_INFINITY;
        var iterations = 0;
        while (change > CHANGE && iterations < ITERATIONS && !isHeywood(communalities)) {
            var next = communalities(loadings);
            var old = communalities;
            change = IntStream.range(0, k)
                    .mapToDouble(i -> Math.abs(next[i] - old[i]))
                    .max()
                    .orElseThrow();
            communalities = next;
            loadings = loadings(correlations, communalities, factors);
            iterations++;
        }
        return Optional.of(new PrincipalAxis(
                Rotation.signed(loadings),
                Arrays.stream(communalities).boxed().toList(),
                SymmetricEigen.of(correlations).values(),
                iterations,
                change <= CHANGE,
                isHeywood(communalities)));
    }

    private static boolean isHeywood(double[] communalities) {
        return Arrays.stream(communalities).anyMatch(x -> x >= 1);
    }

    private static Matrix loadings(Matrix correlations, double[] communalities, int factors) {
        var eigen = SymmetricEigen.of(correlations.withDiagonal(communalities));
        return Matrix.of(
                correlations.width(),
                factors,
                (i, j) -> eigen.vectors().at(i, j)
                        * Math.sqrt(Math.max(0, eigen.values().get(j))));
    }

    private static double[] communalities(Matrix loadings) {
        return loadings.times(loadings.transposed()).diagonal();
    }
}

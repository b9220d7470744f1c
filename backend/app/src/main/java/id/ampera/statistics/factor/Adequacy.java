package id.ampera.statistics.factor;

import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.numeric.SymmetricEigen;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether correlations are fit for factor analysis.
 *
 * @param kmo Kaiser, Meyer, Olkin: {@code sum(r^2) / (sum(r^2) + sum(q^2))} over all pairs, q the partial correlations, 0
 *     to 1; below 0.5 unfit. Source: Kaiser (1974), Psychometrika 39, 31. R: {@code psych::KMO(r)$MSA}
 * @param byItem the same for each item; R: {@code psych::KMO(r)$MSAi}
 * @param bartlett {@code -(n - 1 - (2 k + 5) / 6) ln det r}, chi-square: whether all correlations are 0. Source: Bartlett
 *     (1951), Biometrika 38, 337. R: {@code psych::cortest.bartlett(r, n)}
 * @param degreesOfFreedom {@code k (k - 1) / 2}
 * @param p of more than {@code bartlett}
 */
public record Adequacy(double kmo, List<Double> byItem, double bartlett, int degreesOfFreedom, double p) {

    /**
     * Empty if the matrix is singular (items that are copies or sums of others), or if all correlations are 0.
     *
     * @param correlations at least two items
     * @param n respondents
     */
    public static Optional<Adequacy> of(Matrix correlations, int n) {
        var k = correlations.width();
        if (k < 2 || n < 2) throw new IllegalArgumentException("at least two items and two respondents");
        var eigenvalues = SymmetricEigen.of(correlations).values();
        var inverse = correlations.inverse();
        if (inverse.isEmpty() || eigenvalues.get(k - 1) < 1e-12) return Optional.empty();
        var simple = new double[k];
        var partial = new double[k];
        for (var i = 0; i < k; i++) {
            for (var j = 0; j < k; j++) {
                if (i == j) continue;
                simple[i] += Math.pow(correlations.at(i, j), 2);
                partial[i] += Math.pow(inverse.get().at(i, j), 2)
                        / (inverse.get().at(i, i) * inverse.get().at(j, j));
            }
        }
        var simpleSum = IntStream.range(0, k).mapToDouble(i -> simple[i]).sum();
        var partialSum = IntStream.range(0, k).mapToDouble(i -> partial[i]).sum();
        if (IntStream.range(0, k).anyMatch(i -> simple[i] + partial[i] == 0)) return Optional.empty();
        var logDeterminant = eigenvalues.stream().mapToDouble(Math::log).sum();
        var bartlett = Math.max(0, -(n - 1 - (2 * k + 5) / 6.0) * logDeterminant);
        var degrees = k * (k - 1) / 2;
        return Optional.of(new Adequacy(
                simpleSum / (simpleSum + partialSum),
                IntStream.range(0, k)
                        .mapToObj(i -> simple[i] / (simple[i] + partial[i]))
                        .toList(),
                bartlett,
                degrees,
                ChiSquaredDistribution.of(degrees).survivalProbability(bartlett)));
    }
}

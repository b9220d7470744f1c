package id.ampera.statistics.factor;

import id.ampera.statistics.description.Quantiles;
import id.ampera.statistics.numeric.Matrix;
import id.ampera.statistics.numeric.SymmetricEigen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How many factors stand out against chance: eigenvalues of the correlations beside those of independent normal variables
 * of the same number and the same n. Source: Horn (1965), Psychometrika 30, 179, with the 95th percentile of Glorfeld
 * (1995). R: {@code psych::fa.parallel(rows, fa = "pc", quant = 0.95, sim = TRUE)}, whose draws differ. The random
 * correlations are drawn from their distribution, a Wishart matrix by Bartlett's decomposition (1933), not from n rows,
 * so that it takes no longer for many respondents. The same seed gives the same limits.
 *
 * @param random the limit of each eigenvalue, the largest first
 * @param factors how many in a row, from the first on, exceed theirs; may be 0
 */
public record ParallelAnalysis(List<Double> random, int factors) {
    private static final double LEVEL = 0.95;

    /**
     * @param eigenvalues of the correlations, the largest first
     * @param n respondents, more than there are items
     * @param draws at least 100
     */
    public static ParallelAnalysis of(List<Double> eigenvalues, int n, int draws, long seed) {
        var k = eigenvalues.size();
        if (k < 2 || n <= k) throw new IllegalArgumentException("two items or more, and more respondents than items");
        if (draws < 100) throw new IllegalArgumentException("at least 100 draws");
        var random = new SplittableRandom(seed);
        var spreads = new ChiSquaredDistribution[k];
        for (var i = 0; i < k; i++) spreads[i] = ChiSquaredDistribution.of(n - 1.0 - i);
        var drawn = new double[k][draws];
        for (var draw = 0; draw < draws; draw++) {
            var values = SymmetricEigen.of(correlations(random, spreads)).values();
            for (var i = 0; i < k; i++) drawn[i][draw] = values.get(i);
        }
        var limits = new ArrayList<Double>();
        for (var values : drawn)
            limits.add(Quantiles.of(Quantiles.Type.R7, LEVEL, values).orElseThrow());
        var factors = 0;
        while (factors < k && eigenvalues.get(factors) > limits.get(factors)) factors++;
        return new ParallelAnalysis(List.copyOf(limits), factors);
    }

    private static Matrix correlations(SplittableRandom random, ChiSquaredDistribution... spreads) {
        var k = spreads.length;
        var root = new double[k][k];
        for (var i = 0; i < k; i++) {
            for (var j = 0; j < i; j++) root[i][j] = random.nextGaussian();
            root[i][i] = Math.sqrt(spreads[i].inverseCumulativeProbability(random.nextDouble()));
        }
        var lengths = Arrays.stream(root)
                .mapToDouble(row -> Math.sqrt(Arrays.stream(row).map(x -> x * x).sum()))
                .toArray();
        return Matrix.of(k, k, (i, j) -> {
            if (i == j) return 1;
            var sum = 0.0;
            for (var at = 0; at <= Math.min(i, j); at++) sum += root[i][at] * root[j][at];
            return sum / (lengths[i] * lengths[j]);
        });
    }
}

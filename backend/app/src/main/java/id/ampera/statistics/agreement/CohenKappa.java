package id.ampera.statistics.agreement;

import id.ampera.statistics.Interval;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Agreement of two raters on the same cases beyond chance: {@code (po - pe) / (1 - pe)}, -1 to 1. Source: Cohen (1960),
 * Educational and Psychological Measurement 20, 37; weighted: (1968), Psychological Bulletin 70, 213. The error for the
 * limits is that of Fleiss, Cohen and Everitt (1969), Psychological Bulletin 72, 323. R: {@code vcd::Kappa(table)}.
 */
public final class CohenKappa {
    /** What a difference of d of k ordered categories is still worth. */
    public enum Weights {
        /** Only the same category counts. */
        NONE,
        /** {@code 1 - d / (k - 1)}. */
        LINEAR,
        /** {@code 1 - d^2 / (k - 1)^2}. */
        QUADRATIC
    }

    private CohenKappa() {}

    /**
     * Empty without cases, or if chance alone agrees (both raters always used one and the same category). The limits are
     * cut at -1 and 1. Cases with a missing rating are not in the table.
     *
     * @param table one rater's categories by the other's, in the same order
     */
    public static Optional<Interval> of(double level, Weights weights, int[]... table) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var k = table.length;
        if (Arrays.stream(table)
                .anyMatch(row -> row.length != k || Arrays.stream(row).anyMatch(x -> x < 0)))
            throw new IllegalArgumentException("the table is square and has no negative counts");
        var n = (double)
                Arrays.stream(table).flatMapToInt(Arrays::stream).asLongStream().sum();
        if (n == 0) return Optional.empty();
        var rows = new double[k];
        var columns = new double[k];
        for (var i = 0; i < k; i++) {
            for (var j = 0; j < k; j++) {
                rows[i] += table[i][j] / n;
                columns[j] += table[i][j] / n;
            }
        }
        var observed = 0.0;
        var chance = 0.0;
        var rowWeights = new double[k];
        var columnWeights = new double[k];
        for (var i = 0; i < k; i++) {
            for (var j = 0; j < k; j++) {
                var weight = weight(weights, i, j, k);
                observed += weight * table[i][j] / n;
                chance += weight * rows[i] * columns[j];
                rowWeights[i] += weight * columns[j];
                columnWeights[j] += weight * rows[i];
            }
        }
        if (!(1 - chance > 1e-12)) return Optional.empty();
        var kappa = (observed - chance) / (1 - chance);
        var spread = -Math.pow(kappa - chance * (1 - kappa), 2);
        for (var i = 0; i < k; i++) {
            for (var j = 0; j < k; j++) {
                var term = weight(weights, i, j, k) - (rowWeights[i] + columnWeights[j]) * (1 - kappa);
                spread += table[i][j] / n * term * term;
            }
        }
        var error = Math.sqrt(Math.max(0, spread) / n) / (1 - chance);
        var margin = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * error;
        return Optional.of(new Interval(Math.max(-1, kappa - margin), kappa, Math.min(1, kappa + margin)));
    }

    private static double weight(Weights weights, int i, int j, int k) {
        if (i == j) return 1;
        var distance = Math.abs(i - j) / (k - 1.0);
        return switch (weights) {
            case NONE -> 0;
            case LINEAR -> 1 - distance;
            case QUADRATIC -> 1 - distance * distance;
        };
    }
}

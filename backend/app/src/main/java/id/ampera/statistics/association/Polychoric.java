package id.ampera.statistics.association;

import id.ampera.statistics.comparison.Contingency;
import id.ampera.statistics.numeric.BivariateNormal;
import id.ampera.statistics.numeric.Roots;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Correlation of two normal variables of which only ordered categories were seen: thresholds from the margins, then the
 * rho of the greatest likelihood (two steps). Source: Olsson (1979), Psychometrika 44, 443. R: {@code
 * polycor::polychor(table)}, which stops at 1e-4; here rho is the zero of the derivative, to 1e-9.
 *
 * @param value -0.9999 to 0.9999; at an end where a perfect order leaves no greatest likelihood, which happens in small
 *     tables with empty cells
 * @param rowThresholds one less than rows with counts
 */
public record Polychoric(double value, List<Double> rowThresholds, List<Double> columnThresholds) {
    private static final double MOST = 0.9999;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Empty rows and columns are left out; empty for fewer than two rows or columns (a constant). */
    public static Optional<Polychoric> of(int[]... table) {
        var counts = Contingency.of(table);
        if (counts.degenerate()) return Optional.empty();
        var rows = thresholds(counts.height(), counts::row, counts.total());
        var columns = thresholds(counts.width(), counts::column, counts.total());
        return Optional.of(new Polychoric(new Likelihood(counts, rows, columns).best(), inner(rows), inner(columns)));
    }

    private static double[] thresholds(int size, IntToDoubleFunction margin, long total) {
        var thresholds = new double[size + 1];
        thresholds[0] = Double.NEGATIVE_INFINITY;
        thresholds[size] = Double.POSITIVE_INFINITY;
        var sum = 0.0;
        for (var i = 1; i < size; i++) {
            sum += margin.applyAsDouble(i - 1);
            thresholds[i] = NormalDistribution.of(0, 1).inverseCumulativeProbability(sum / total);
        }
        return thresholds;
    }

    private static List<Double> inner(double[] thresholds) {
        return Arrays.stream(thresholds, 1, thresholds.length - 1).boxed().toList();
    }

    private record Likelihood(Contingency counts, double[] rows, double[] columns) {
        private static final int STEPS = 50;

        double best() {
            var at = 0;
            var highest = Double.NEGATIVE_INFINITY;
            for (var step = -STEPS; step <= STEPS; step++) {
                var value = log(rho(step));
                if (value > highest) {
                    highest = value;
                    at = step;
                }
            }
            if (Math.abs(at) == STEPS) return rho(at);
            var low = rho(at - 1);
            var high = rho(at + 1);
            while (high - low > 1e-5) {
                var left = high - GOLDEN * (high - low);
                var right = low + GOLDEN * (high - low);
                if (log(left) > log(right)) high = right;
                else low = left;
            }
            return Roots.between(this::slope, Math.max(-MOST, low - 1e-5), Math.min(MOST, high + 1e-5))
                    .orElse((low + high) / 2);
        }

        private static double rho(int step) {
            return MOST * Math.sin(Math.PI / 2 * step / STEPS);
        }

        private double log(double rho) {
            var sum = 0.0;
            var below = cumulative(rho);
            for (var i = 0; i < counts.height(); i++) {
                for (var j = 0; j < counts.width(); j++) {
                    if (counts.count(i, j) > 0)
                        sum += counts.count(i, j) * Math.log(Math.max(1e-300, cell(below, i, j)));
                }
            }
            return sum;
        }

        private double slope(double rho) {
            var sum = 0.0;
            var below = cumulative(rho);
            var densities = grid((h, k) -> BivariateNormal.density(h, k, rho));
            for (var i = 0; i < counts.height(); i++) {
                for (var j = 0; j < counts.width(); j++) {
                    if (counts.count(i, j) > 0)
                        sum += counts.count(i, j) * cell(densities, i, j) / Math.max(1e-300, cell(below, i, j));
                }
            }
            return sum;
        }

        private double[][] cumulative(double rho) {
            return grid((h, k) -> BivariateNormal.cumulative(h, k, rho));
        }

        private double[][] grid(DoubleBinaryOperator value) {
            return Arrays.stream(rows)
                    .mapToObj(h -> Arrays.stream(columns)
                            .map(k -> value.applyAsDouble(h, k))
                            .toArray())
                    .toArray(double[][]::new);
        }

        private static double cell(double[][] grid, int i, int j) {
            return grid[i + 1][j + 1] - grid[i][j + 1] - grid[i + 1][j] + grid[i][j];
        }
    }
}

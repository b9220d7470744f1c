package id.ampera.statistics.association;

import id.ampera.statistics.description.Columns;
import id.ampera.statistics.numeric.Complete;
import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.Optional;

/** The likelihood of the proportional odds model with its derivatives by thresholds, then coefficients. */
record OrdinalData(int[] categoryOf, int categories, double[][] predictors) {

    record Point(double logLikelihood, double[] slope, Matrix information) {}

    static Optional<OrdinalData> of(double[] answers, double[][] predictors) {
        var rows = new double[answers.length][];
        for (var i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(predictors[i], predictors[i].length + 1);
            rows[i][predictors[i].length] = answers[i];
        }
        var complete = Complete.rows(rows);
        if (complete.length == 0) return Optional.empty();
        var width = complete[0].length - 1;
        var column = Complete.column(complete, width);
        var levels = Arrays.stream(column).sorted().distinct().toArray();
        for (var j = 0; j < width; j++) if (Columns.constant(Complete.column(complete, j))) return Optional.empty();
        if (levels.length < 2) return Optional.empty();
        return Optional.of(new OrdinalData(
                Arrays.stream(column)
                        .mapToInt(x -> Arrays.binarySearch(levels, x))
                        .toArray(),
                levels.length,
                Arrays.stream(complete).map(row -> Arrays.copyOf(row, width)).toArray(double[][]::new)));
    }

    int size() {
        return categoryOf.length;
    }

    /** Thresholds as if no predictor counted. */
    double[] start() {
        var at = new double[categories - 1 + predictors[0].length];
        var counts = new int[categories];
        for (var category : categoryOf) counts[category]++;
        var below = 0.0;
        for (var j = 0; j < categories - 1; j++) {
            below += counts[j];
            at[j] = Math.log(below / (size() - below));
        }
        return at;
    }

    /** Halves the step until the likelihood does not fall. */
    double[] improved(double[] from, double[] step, double logLikelihood) {
        var part = 1.0;
        for (var halving = 0; halving < 40; halving++, part /= 2) {
            var to = new double[from.length];
            for (var i = 0; i < to.length; i++) to[i] = from[i] + part * step[i];
            if (logLikelihood(to) >= logLikelihood - 1e-12 * Math.abs(logLikelihood)) return to;
        }
        return from;
    }

    private double logLikelihood(double[] at) {
        var sum = 0.0;
        for (var row = 0; row < size(); row++) {
            var p = logistic(upper(at, row)) - logistic(lower(at, row));
            if (!(p > 0)) return Double.NEGATIVE_INFINITY;
            sum += Math.log(p);
        }
        return sum;
    }

    Point at(double[] at) {
        var size = at.length;
        var slope = new double[size];
        var information = new double[size][size];
        for (var row = 0; row < size(); row++) {
            var f1 = logistic(upper(at, row));
            var f0 = logistic(lower(at, row));
            var d1 = f1 * (1 - f1);
            var d0 = f0 * (1 - f0);
            var p = f1 - f0;
            for (var i = 0; i < size; i++) {
                var u1 = direction(i, row, categoryOf[row]);
                var l1 = direction(i, row, categoryOf[row] - 1);
                var first = d1 * u1 - d0 * l1;
                slope[i] += first / p;
                for (var j = 0; j < size; j++) {
                    var u2 = direction(j, row, categoryOf[row]);
                    var l2 = direction(j, row, categoryOf[row] - 1);
                    var second = d1 * (1 - 2 * f1) * u1 * u2 - d0 * (1 - 2 * f0) * l1 * l2;
                    information[i][j] -= second / p - first / p * (d1 * u2 - d0 * l2) / p;
                }
            }
        }
        return new Point(logLikelihood(at), slope, Matrix.of(information));
    }

    /** Derivative of threshold less predictors by parameter i; at the open ends everything is multiplied by 0. */
    private double direction(int i, int row, int threshold) {
        if (i < categories - 1) return i == threshold ? 1 : 0;
        return -predictors[row][i - categories + 1];
    }

    private double upper(double[] at, int row) {
        return categoryOf[row] == categories - 1 ? Double.POSITIVE_INFINITY : at[categoryOf[row]] - linear(at, row);
    }

    private double lower(double[] at, int row) {
        return categoryOf[row] == 0 ? Double.NEGATIVE_INFINITY : at[categoryOf[row] - 1] - linear(at, row);
    }

    private double linear(double[] at, int row) {
        var sum = 0.0;
        for (var j = 0; j < predictors[row].length; j++) sum += at[categories - 1 + j] * predictors[row][j];
        return sum;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}

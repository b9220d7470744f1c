package id.ampera.statistics.association;

import id.ampera.statistics.numeric.Complete;
import id.ampera.statistics.numeric.Matrix;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pearson's correlations of all columns with each other. */
public final class CorrelationMatrix {
    private CorrelationMatrix() {}

    /**
     * Of the rows without a missing value: R's {@code cor(rows, use = "complete.obs")}. Empty for fewer than two such
     * rows or a constant column.
     */
    public static Optional<Matrix> of(double[]... rows) {
        var complete = Complete.rows(rows);
        if (complete.length < 2) return Optional.empty();
        var columns = IntStream.range(0, complete[0].length)
                .mapToObj(j -> Complete.column(complete, j))
                .toList();
        var r = new double[columns.size()][columns.size()];
        for (var i = 0; i < r.length; i++) {
            for (var j = 0; j <= i; j++) {
                var coefficient = Correlation.coefficient(columns.get(i), columns.get(j));
                if (coefficient.isEmpty()) return Optional.empty();
                r[i][j] = i == j ? 1 : coefficient.getAsDouble();
                r[j][i] = r[i][j];
            }
        }
        return Optional.of(Matrix.of(r));
    }
}

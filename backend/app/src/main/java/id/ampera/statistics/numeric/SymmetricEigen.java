package id.ampera.statistics.numeric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Eigenvalues, the largest first, and eigenvectors of unit length in the same columns, of a symmetric matrix, by Jacobi's
 * rotations (1846): as exact as the matrix allows, and quick enough for some dozens of columns. The sign of a vector is
 * arbitrary.
 */
public record SymmetricEigen(List<Double> values, Matrix vectors) {
    private static final int SWEEPS = 100;

    /** Only what stands on and above the diagonal is read. */
    public static SymmetricEigen of(Matrix matrix) {
        var n = matrix.height();
        if (n != matrix.width()) throw new IllegalArgumentException("the matrix is square");
        var a = new double[n][n];
        var v = new double[n][n];
        for (var i = 0; i < n; i++) {
            v[i][i] = 1;
            for (var j = 0; j < n; j++) a[i][j] = matrix.at(Math.min(i, j), Math.max(i, j));
        }
        for (var sweep = 0; sweep < SWEEPS && !diagonal(a); sweep++) {
            for (var p = 0; p < n; p++) {
                for (var q = p + 1; q < n; q++) if (a[p][q] != 0) rotate(a, v, p, q);
            }
        }
        var order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -a[i][i]))
                .toList();
        var values = new ArrayList<Double>();
        for (var i : order) values.add(a[i][i]);
        return new SymmetricEigen(List.copyOf(values), Matrix.of(n, n, (i, j) -> v[i][order.get(j)]));
    }

    private static boolean diagonal(double[][] a) {
        var off = 0.0;
        var on = 0.0;
        for (var i = 0; i < a.length; i++) {
            on += a[i][i] * a[i][i];
            for (var j = i + 1; j < a.length; j++) off += a[i][j] * a[i][j];
        }
        return off <= 1e-34 * on;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        var t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        var c = 1 / Math.sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < a.length; k++) {
            var kp = a[k][p];
            a[k][p] = c * kp - s * a[k][q];
            a[k][q] = s * kp + c * a[k][q];
        }
        for (var k = 0; k < a.length; k++) {
            var pk = a[p][k];
            a[p][k] = c * pk - s * a[q][k];
            a[q][k] = s * pk + c * a[q][k];
            var kp = v[k][p];
            v[k][p] = c * kp - s * v[k][q];
            v[k][q] = s * kp + c * v[k][q];
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }
}

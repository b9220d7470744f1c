package id.ampera.statistics.numeric;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A matrix that does not change. Small ones only: every operation is the plain one. */
public final class Matrix {
    private final double[][] cells;
    private final int width;

    private Matrix(double[][] cells) {
        this.cells = cells;
        width = cells.length == 0 ? 0 : cells[0].length;
    }

    /** What stands in a row and column. */
    @FunctionalInterface
    public interface Cell {
        double at(int row, int column);
    }

    /** @throws IllegalArgumentException for rows of different length or a value that is not finite */
    public static Matrix of(double[]... rows) {
        for (var row : rows) {
            if (row.length != rows[0].length) throw new IllegalArgumentException("rows have the same length");
            if (!Arrays.stream(row).allMatch(Double::isFinite))
                throw new IllegalArgumentException("a value is not finite");
        }
        return new Matrix(Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new));
    }

    public static Matrix of(int height, int width, Cell cell) {
        var cells = new double[height][width];
        for (var i = 0; i < height; i++) {
            for (var j = 0; j < width; j++) cells[i][j] = cell.at(i, j);
        }
        return new Matrix(cells);
    }

    public static Matrix identity(int size) {
        return of(size, size, (i, j) -> i == j ? 1 : 0);
    }

    public int height() {
        return cells.length;
    }

    public int width() {
        return width;
    }

    public double at(int row, int column) {
        return cells[row][column];
    }

    public double[] row(int row) {
        return cells[row].clone();
    }

    public double[] column(int column) {
        return IntStream.range(0, height()).mapToDouble(i -> cells[i][column]).toArray();
    }

    public double[] diagonal() {
        return IntStream.range(0, Math.min(height(), width))
                .mapToDouble(i -> cells[i][i])
                .toArray();
    }

    /** All values, row by row. */
    public double[] values() {
        return Arrays.stream(cells).flatMapToDouble(Arrays::stream).toArray();
    }

    public Matrix withDiagonal(double... diagonal) {
        return of(height(), width, (i, j) -> i == j ? diagonal[i] : cells[i][j]);
    }

    public Matrix transposed() {
        return of(width, height(), (i, j) -> cells[j][i]);
    }

    public Matrix times(Matrix other) {
        if (width != other.height()) throw new IllegalArgumentException("width and height differ");
        return of(height(), other.width, (i, j) -> {
            var sum = 0.0;
            for (var k = 0; k < width; k++) sum += cells[i][k] * other.cells[k][j];
            return sum;
        });
    }

    /** Columns in another order, each times a factor. */
    public Matrix columns(IntUnaryOperator from, double... factors) {
        return of(height(), width, (i, j) -> factors[j] * cells[i][from.applyAsInt(j)]);
    }

    /** By Gauss and Jordan with the largest pivot; empty if a pivot is below 1e-12 of the largest value (singular). */
    public Optional<Matrix> inverse() {
        var n = height();
        if (n != width) throw new IllegalArgumentException("the matrix is square");
        var scale = Arrays.stream(values()).map(Math::abs).max().orElse(0);
        var work = new double[n][];
        for (var i = 0; i < n; i++) {
            work[i] = Arrays.copyOf(cells[i], 2 * n);
            work[i][n + i] = 1;
        }
        for (var j = 0; j < n; j++) {
            var best = j;
            for (var i = j + 1; i < n; i++) if (Math.abs(work[i][j]) > Math.abs(work[best][j])) best = i;
            var pivot = work[best];
            if (!(Math.abs(pivot[j]) > 1e-12 * scale)) return Optional.empty();
            work[best] = work[j];
            work[j] = pivot;
            var divisor = pivot[j];
            for (var k = j; k < 2 * n; k++) pivot[k] /= divisor;
            for (var i = 0; i < n; i++) {
                var factor = work[i][j];
                if (i == j || factor == 0) continue;
                for (var k = j; k < 2 * n; k++) work[i][k] -= factor * pivot[k];
            }
        }
        return Optional.of(of(n, n, (i, j) -> work[i][n + j]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix matrix && Arrays.deepEquals(cells, matrix.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(cells);
    }
}

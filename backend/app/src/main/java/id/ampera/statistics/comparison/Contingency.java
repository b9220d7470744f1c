package id.ampera.statistics.comparison;

import java.util.Arrays;

/** A table of counts, rows by columns. Rows and columns without any count say nothing and are left out. */
public final class Contingency {
    private final int[][] counts;
    private final long[] rows;
    private final long[] columns;

    private Contingency(int[][] counts) {
        this.counts = counts;
        rows = Arrays.stream(counts).mapToLong(Contingency::sum).toArray();
        columns = columnSums(counts);
    }

    /** @throws IllegalArgumentException for a negative count or rows of different length */
    public static Contingency of(int[]... table) {
        for (var row : table) {
            if (row.length != table[0].length) throw new IllegalArgumentException("rows have the same length");
            if (Arrays.stream(row).anyMatch(count -> count < 0))
                throw new IllegalArgumentException("a count is not negative");
        }
        var columns = columnSums(table);
        return new Contingency(Arrays.stream(table)
                .filter(row -> sum(row) > 0)
                .map(row -> java.util.stream.IntStream.range(0, row.length)
                        .filter(j -> columns[j] > 0)
                        .map(j -> row[j])
                        .toArray())
                .toArray(int[][]::new));
    }

    public int height() {
        return rows.length;
    }

    public int width() {
        return columns.length;
    }

    public int count(int row, int column) {
        return counts[row][column];
    }

    public long row(int row) {
        return rows[row];
    }

    public long column(int column) {
        return columns[column];
    }

    public long total() {
        return Arrays.stream(rows).sum();
    }

    /** Row total times column total over all. */
    public double expected(int row, int column) {
        return (double) rows[row] * columns[column] / total();
    }

    /** Fewer than two rows or columns: nothing to compare. */
    public boolean degenerate() {
        return height() < 2 || width() < 2;
    }

    int[][] counts() {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    private static long sum(int[] row) {
        return Arrays.stream(row).asLongStream().sum();
    }

    private static long[] columnSums(int[][] table) {
        var sums = new long[table.length == 0 ? 0 : table[0].length];
        for (var row : table) {
            for (var j = 0; j < sums.length; j++) sums[j] += row[j];
        }
        return sums;
    }
}

package id.ampera.result;

import java.util.Arrays;

/** Numbers that were given, by cell. */
record NumberTally(double[][] values, int[] skipped) implements Tally {

    static NumberTally of(byte[] codes, double[] numbers, int rows, int[] cellOfRow, int cells) {
        var sizes = new int[cells];
        var skipped = new int[cells];
        for (int row = 0; row < rows; row++) {
            if (codes[row] >= 0) sizes[cellOfRow[row]]++;
            else if (codes[row] == Column.SKIPPED) skipped[cellOfRow[row]]++;
        }
        var values = new double[cells][];
        for (int cell = 0; cell < cells; cell++) values[cell] = new double[sizes[cell]];
        for (int row = 0; row < rows; row++) {
            int cell = cellOfRow[row];
            if (codes[row] >= 0) values[cell][--sizes[cell]] = numbers[row];
        }
        return new NumberTally(values, skipped);
    }

    /** Ascending. */
    double[] values(int[] cells) {
        var all = new double[answered(cells)];
        int at = 0;
        for (var cell : cells) {
            System.arraycopy(values[cell], 0, all, at, values[cell].length);
            at += values[cell].length;
        }
        Arrays.sort(all);
        return all;
    }

    @Override
    public int answered(int[] cells) {
        int sum = 0;
        for (var cell : cells) sum += values[cell].length;
        return sum;
    }

    @Override
    public int skipped(int[] cells) {
        int sum = 0;
        for (var cell : cells) sum += skipped[cell];
        return sum;
    }

    @Override
    public boolean same(int[] cells) {
        var first = Double.NaN;
        for (var cell : cells) {
            for (var value : values[cell]) {
                if (Double.isNaN(first)) first = value;
                else if (value != first) return false;
            }
        }
        return !Double.isNaN(first);
    }

    @Override
    public long bytes() {
        long bytes = 4L * skipped.length;
        for (var each : values) bytes += 16 + 8L * each.length;
        return bytes;
    }
}

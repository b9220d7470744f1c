package id.ampera.result;

/**
 * Rows by their cells, for one pass after another. Where the counts of a row's cell begin is reckoned once for all items with as
 * many options: a pass is then one addition and one step per row.
 */
final class Rows {
    private final int[] cellOf;
    private final int size;
    private final int cells;
    private int width;
    private int[] starts;

    Rows(int[] cellOf, int size, int cells) {
        this.cellOf = cellOf;
        this.size = size;
        this.cells = cells;
    }

    int size() {
        return size;
    }

    int cells() {
        return cells;
    }

    int[] cellOf() {
        return cellOf;
    }

    /** By row, in an array with so many counts for each cell, the one for code 0. */
    int[] starts(int counts) {
        if (width == counts) return starts;
        if (starts == null) starts = new int[size];
        for (int row = 0; row < size; row++) starts[row] = cellOf[row] * counts - Column.ABSENT;
        width = counts;
        return starts;
    }
}

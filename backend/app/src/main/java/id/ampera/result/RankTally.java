package id.ampera.result;

import id.ampera.questionnaire.Item;

/**
 * Orders, by cell: what stood first, and points. The first of k places is worth k points, the next one less, and what is
 * not placed none, so that orders of all options and of the best few compare.
 *
 * @param points by cell, then option
 */
record RankTally(OptionTally first, int[][] points) implements Tally {
    /** Places of one answer, four bits per option in the order of the options; 0 is not placed. */
    static final int BITS = 4;

    private static final int MASK = (1 << BITS) - 1;

    static RankTally of(byte[] codes, long[] places, Item item, Rows rows) {
        int options = item.options().size();
        int most = item.places();
        var points = new int[rows.cells()][options];
        for (int row = 0; row < rows.size(); row++) {
            if (codes[row] < 0) continue;
            for (int option = 0; option < options; option++) {
                int place = (int) (places[row] >>> BITS * option) & MASK;
                if (place > 0) points[rows.cellOf()[row]][option] += most + 1 - place;
            }
        }
        return new RankTally(OptionTally.ofCodes(codes, options, rows), points);
    }

    int[] points(int[] cells) {
        var sums = new int[first.options()];
        for (var cell : cells)
            for (int option = 0; option < sums.length; option++) sums[option] += points[cell][option];
        return sums;
    }

    @Override
    public int answered(int[] cells) {
        return first.answered(cells);
    }

    @Override
    public int skipped(int[] cells) {
        return first.skipped(cells);
    }

    @Override
    public boolean same(int[] cells) {
        return first.same(cells);
    }

    /** The points of a whole order are shown too, so orders can only be exchanged as they are. */
    @Override
    public AnswerTables tables() {
        return new AnswerTables(first.tables().tables(), false, true, null);
    }

    @Override
    public long bytes() {
        return first.bytes() + points.length * (16 + 4L * first.options());
    }
}

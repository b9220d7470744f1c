package id.ampera.result;

import java.util.stream.IntStream;

/**
 * How often each option was chosen, by cell.
 *
 * @param counts by cell, then option
 * @param answered by cell; with several choices less than the sum of the counts
 */
record OptionTally(int options, int[][] counts, int[] answered, int[] skipped) implements Tally {

    static OptionTally ofCodes(short[] codes, int options, int rows, int[] cellOfRow, int cells) {
        var counts = new int[cells][options];
        var answered = new int[cells];
        var skipped = new int[cells];
        for (int row = 0; row < rows; row++) {
            int cell = cellOfRow[row];
            int code = codes[row];
            if (code >= 0) {
                counts[cell][code]++;
                answered[cell]++;
            } else if (code == Column.SKIPPED) {
                skipped[cell]++;
            }
        }
        return new OptionTally(options, counts, answered, skipped);
    }

    static OptionTally ofSets(short[] codes, long[] chosen, int options, int rows, int[] cellOfRow, int cells) {
        var counts = new int[cells][options];
        var answered = new int[cells];
        var skipped = new int[cells];
        for (int row = 0; row < rows; row++) {
            int cell = cellOfRow[row];
            if (codes[row] >= 0) {
                answered[cell]++;
                for (long bits = chosen[row]; bits != 0; bits &= bits - 1) {
                    counts[cell][Long.numberOfTrailingZeros(bits)]++;
                }
            } else if (codes[row] == Column.SKIPPED) {
                skipped[cell]++;
            }
        }
        return new OptionTally(options, counts, answered, skipped);
    }

    int[] counts(int[] cells) {
        var sums = new int[options];
        for (var cell : cells) for (int option = 0; option < options; option++) sums[option] += counts[cell][option];
        return sums;
    }

    @Override
    public int answered(int[] cells) {
        int sum = 0;
        for (var cell : cells) sum += answered[cell];
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
        int n = answered(cells);
        if (n == 0) return false;
        for (var count : counts(cells)) if (count == n) return true;
        return false;
    }

    /** Of several choices each is one by itself. */
    @Override
    public AnswerTables tables() {
        var isOne = IntStream.range(0, counts.length)
                .allMatch(cell -> IntStream.of(counts[cell]).sum() == answered[cell]);
        if (isOne) return AnswerTables.of(counts);
        var each = IntStream.range(0, options)
                .mapToObj(option -> IntStream.range(0, counts.length)
                        .mapToObj(cell -> new int[] {counts[cell][option], answered[cell] - counts[cell][option]})
                        .toArray(int[][]::new))
                .toList();
        return new AnswerTables(each, true, false, null);
    }
}

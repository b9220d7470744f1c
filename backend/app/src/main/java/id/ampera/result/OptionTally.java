package id.ampera.result;

import java.util.stream.IntStream;

/** How often each option was chosen, by cell. */
final class OptionTally implements Tally {
    private final int options;
    /** By cell, then option, in one array: a pass over the rows reaches every count by one step. */
    private final int[] counts;
    /** With several choices less than the sum of the counts. */
    private final int[] answered;

    private final int[] skipped;

    private OptionTally(int options, int[] counts, int[] answered, int[] skipped) {
        this.options = options;
        this.counts = counts;
        this.answered = answered;
        this.skipped = skipped;
    }

    /** @param counts by cell, then option */
    static OptionTally of(int[][] counts, int[] answered, int[] skipped) {
        int options = counts[0].length;
        var flat = new int[counts.length * options];
        for (int cell = 0; cell < counts.length; cell++)
            System.arraycopy(counts[cell], 0, flat, cell * options, options);
        return new OptionTally(options, flat, answered, skipped);
    }

    static OptionTally ofCodes(byte[] codes, int options, Rows rows) {
        // absent and skipped stand before the options, so that no row needs a question
        int width = options - Column.ABSENT;
        int cells = rows.cells();
        var met = counted(codes, rows.starts(width), rows.size(), cells * width);
        var tally = new OptionTally(options, new int[cells * options], new int[cells], new int[cells]);
        for (int cell = 0; cell < cells; cell++) {
            int from = cell * width - Column.ABSENT;
            tally.skipped[cell] = met[from + Column.SKIPPED];
            for (int option = 0; option < options; option++) {
                tally.counts[cell * options + option] = met[from + option];
                tally.answered[cell] += met[from + option];
            }
        }
        return tally;
    }

    private static int[] counted(byte[] codes, int[] starts, int rows, int counts) {
        var met = new int[counts];
        for (int row = 0; row < rows; row++) met[starts[row] + codes[row]]++;
        return met;
    }

    static OptionTally ofSets(byte[] codes, long[] chosen, int options, Rows rows) {
        int cells = rows.cells();
        var tally = new OptionTally(options, new int[cells * options], new int[cells], new int[cells]);
        for (int row = 0; row < rows.size(); row++) {
            int cell = rows.cellOf()[row];
            if (codes[row] >= 0) {
                tally.answered[cell]++;
                for (long bits = chosen[row]; bits != 0; bits &= bits - 1) {
                    tally.counts[cell * options + Long.numberOfTrailingZeros(bits)]++;
                }
            } else if (codes[row] == Column.SKIPPED) {
                tally.skipped[cell]++;
            }
        }
        return tally;
    }

    int options() {
        return options;
    }

    int[] counts(int[] cells) {
        var sums = new int[options];
        for (var cell : cells) {
            int from = cell * options;
            for (int option = 0; option < options; option++) sums[option] += counts[from + option];
        }
        return sums;
    }

    @Override
    public int answered(int[] cells) {
        return sum(answered, cells);
    }

    @Override
    public int skipped(int[] cells) {
        return sum(skipped, cells);
    }

    private static int sum(int[] counts, int[] cells) {
        int sum = 0;
        for (var cell : cells) sum += counts[cell];
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
        if (isOneEach()) return AnswerTables.of(new AnswerTable(counts, options));
        var each = IntStream.range(0, options)
                .mapToObj(option -> {
                    var either = new int[2 * answered.length];
                    for (int cell = 0; cell < answered.length; cell++) {
                        either[2 * cell] = counts[cell * options + option];
                        either[2 * cell + 1] = answered[cell] - either[2 * cell];
                    }
                    return new AnswerTable(either, 2);
                })
                .toList();
        return new AnswerTables(each, true, false, null);
    }

    private boolean isOneEach() {
        for (int cell = 0; cell < answered.length; cell++) {
            int sum = 0;
            for (int option = 0; option < options; option++) sum += counts[cell * options + option];
            if (sum != answered[cell]) return false;
        }
        return true;
    }

    /** The same by cells of which these are parts. */
    OptionTally gathered(int[] cellOf, int cells) {
        var sums = new OptionTally(options, new int[cells * options], new int[cells], new int[cells]);
        for (int part = 0; part < answered.length; part++) {
            int cell = cellOf[part];
            sums.answered[cell] += answered[part];
            sums.skipped[cell] += skipped[part];
            for (int option = 0; option < options; option++) {
                sums.counts[cell * options + option] += counts[part * options + option];
            }
        }
        return sums;
    }

    @Override
    public long bytes() {
        return 4L * (counts.length + answered.length + skipped.length);
    }
}

package id.ampera.result;

import id.ampera.platform.dataset.Rows;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a release in an order that tells nothing. Rows that follow each other there lie far apart in every column, and
 * a million read one by one wait for memory five times as long as a hundred thousand, which the processor has at hand. So
 * some thousand are read at once, of each column from its beginning to its end.
 */
final class ShuffledRows implements Rows {
    private static final int BLOCK = 65_536;
    /** Parts of a column, each small enough to be at hand at once. */
    private static final int PARTS = 1024;

    /** Of each attribute the category of each class. */
    record Attribute(int[] ofClass) {}

    /**
     * @param ofStep the category of each step
     * @param gap that of the first kind of gap
     */
    record Answer(RowColumn column, int[] ofStep, int gap) {}

    private final RowRelease release;
    private final int[] order;
    private final List<Attribute> attributes;
    private final List<Answer> answers;
    private final int shift;

    private final char[][] cells;
    /** Of the block that was read last, in the order of the columns: row, its place in the block, its class. */
    private final int[] rows;

    private final int[] places;
    private final int[] classes;
    private final int[] starts = new int[PARTS + 1];
    private int block = -1;

    ShuffledRows(RowRelease release, int[] order, List<Attribute> attributes, List<Answer> answers) {
        this.release = release;
        this.order = order;
        this.attributes = List.copyOf(attributes);
        this.answers = List.copyOf(answers);
        int most = Math.min(BLOCK, order.length);
        cells = new char[attributes.size() + answers.size()][most];
        rows = new int[most];
        places = new int[most];
        classes = new int[most];
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(order.length);
        shift = Math.max(0, bits - Integer.numberOfTrailingZeros(PARTS));
    }

    @Override
    public int count() {
        return order.length;
    }

    @Override
    public void read(int row, int[] into) {
        int from = row / BLOCK * BLOCK;
        if (from != block) {
            arrange(from, Math.min(BLOCK, order.length - from));
            fill(Math.min(BLOCK, order.length - from));
            block = from;
        }
        for (int i = 0; i < cells.length; i++) into[i] = cells[i][row - from];
    }

    /** By part of the columns; within one the order does not matter. */
    private void arrange(int from, int count) {
        Arrays.fill(starts, 0);
        for (int i = 0; i < count; i++) starts[(order[from + i] >> shift) + 1]++;
        for (int part = 0; part < PARTS; part++) starts[part + 1] += starts[part];
        for (int i = 0; i < count; i++) {
            int row = order[from + i];
            int at = starts[row >> shift]++;
            rows[at] = row;
            places[at] = i;
        }
        for (int i = 0; i < count; i++) classes[i] = release.classOf(rows[i]);
    }

    private void fill(int count) {
        for (int i = 0; i < attributes.size(); i++) {
            var of = attributes.get(i).ofClass();
            var into = cells[i];
            for (int at = 0; at < count; at++) into[places[at]] = (char) of[classes[at]];
        }
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            var into = cells[attributes.size() + i];
            for (int at = 0; at < count; at++) {
                int step = answer.column.isWithheld(classes[at]) ? RowWords.WITHHELD : answer.column.step(rows[at]);
                into[places[at]] = (char) (step >= 0 ? answer.ofStep[step] : answer.gap - 1 - step);
            }
        }
    }
}

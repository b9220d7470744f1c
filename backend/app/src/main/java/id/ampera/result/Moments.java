package id.ampera.result;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The cells of the roster, each divided by when its people answered, where figures could be read in between. For the gate the
 * moment is a cut of its own, shown as a whole: what those answered who came in between is known.
 *
 * @param cells with one cut more than the roster has, the last one, for the moment
 * @param cellOf the cell of the roster by cell here
 * @param cellOfRow the cell here of each answer
 */
record Moments(Cells cells, int[] cellOf, int[] cellOfRow, Answers answers) {
    /**
     * @param cellOf the cell of the roster, by row
     * @param momentOf how many looks there could be before it, by row
     */
    private record Answers(Cells roster, int[] cellOf, int[] momentOf, int rows) {}

    static Moments of(Cells roster, int[] rosterCellOf, int[] momentOf, int rows) {
        return of(new Answers(roster, rosterCellOf, momentOf, rows));
    }

    private static Moments of(Answers answers) {
        int rows = answers.rows();
        int most = IntStream.of(answers.momentOf()).max().orElse(0) + 1;
        var known = new int[answers.roster().size() * most];
        Arrays.fill(known, -1);
        int size = 0;
        int places = Math.min(rows, known.length);
        var cellOf = new int[places];
        var moment = new int[places];
        var answered = new int[places];
        var cellOfRow = new int[rows];
        for (int row = 0; row < rows; row++) {
            int place = answers.cellOf()[row] * most + answers.momentOf()[row];
            if (known[place] < 0) {
                cellOf[size] = answers.cellOf()[row];
                moment[size] = answers.momentOf()[row];
                known[place] = size++;
            }
            int at = known[place];
            answered[at]++;
            cellOfRow[row] = at;
        }
        var cells = answers.roster()
                .dividedBy(Arrays.copyOf(cellOf, size), Arrays.copyOf(moment, size), Arrays.copyOf(answered, size));
        return new Moments(cells, Arrays.copyOf(cellOf, size), cellOfRow, answers);
    }

    /** For one tally after another. */
    Rows byCell() {
        return new Rows(cellOfRow, answers.rows(), cells.size());
    }

    /** What they take of the memory. */
    long bytes() {
        return 4L * (cellOfRow.length + answers.momentOf().length) + cells.bytes();
    }

    /** As for a question that was not shown any more from this look on; null if it never was. */
    Moments until(int look) {
        if (look == 0) return null;
        if (look >= looks()) return this;
        var momentOf = IntStream.of(answers.momentOf())
                .map(moment -> Math.min(moment, look))
                .toArray();
        return of(new Answers(answers.roster(), answers.cellOf(), momentOf, answers.rows()));
    }

    /** How often figures could be read before the last answers came. */
    int looks() {
        return cells.groups(cells.depth() - 1).size() - 1;
    }

    /** Cells of those who came before this look and after the one before it; of the last ones of all, with {@link #looks}. */
    int[] before(int look) {
        return cells.of(cells.depth() - 1, look);
    }

    /** As while figures were of all together only. */
    boolean[][] alone() {
        return withMoments(IntStream.range(0, cells.depth() - 1)
                .mapToObj(cut -> new boolean[cells.groups(cut).size()])
                .toArray(boolean[][]::new));
    }

    boolean[][] withMoments(boolean[][] shown) {
        var all = Arrays.copyOf(shown, shown.length + 1);
        all[shown.length] = new boolean[looks() + 1];
        Arrays.fill(all[shown.length], true);
        return all;
    }

    /** All who came between the same moments as some of these. */
    int[] beside(int[] of) {
        int moment = cells.depth() - 1;
        var theirs = IntStream.of(of)
                .map(cell -> cells.groupOf(moment, cell))
                .distinct()
                .toArray();
        return Gate.cellsOf(cells, moment, theirs);
    }

    int[] toRoster(int[] of) {
        return IntStream.of(of).map(cell -> cellOf[cell]).distinct().toArray();
    }

    int[] fromRoster(int[] of) {
        var wanted = new boolean[answers.roster().size()];
        for (var cell : of) wanted[cell] = true;
        var parts = new int[cellOf.length];
        int size = 0;
        for (int part = 0; part < cellOf.length; part++) if (wanted[cellOf[part]]) parts[size++] = part;
        return Arrays.copyOf(parts, size);
    }
}

package id.ampera.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The cells of the roster, each divided by when its people answered, where figures could be read in between. For the gate the
 * moment is a cut of its own, shown as a whole: how each answer was given by those who came in between is known.
 *
 * @param cells with one cut more than the roster has, the last one, for the moment
 * @param cellOf the cell of the roster by cell here
 * @param cellOfRow the cell here of each answer
 */
record Moments(Cells cells, int[] cellOf, int[] cellOfRow) {

    /** @param momentOf of each row */
    static Moments of(Cells roster, int[] rosterCellOf, int[] momentOf, int rows) {
        Map<Long, Integer> known = new HashMap<>();
        var cellOf = new int[rows];
        var moment = new int[rows];
        var answered = new int[rows];
        var cellOfRow = new int[rows];
        for (int row = 0; row < rows; row++) {
            int at = known.computeIfAbsent((long) rosterCellOf[row] << 32 | momentOf[row], unseen -> known.size());
            cellOf[at] = rosterCellOf[row];
            moment[at] = momentOf[row];
            answered[at]++;
            cellOfRow[row] = at;
        }
        int size = known.size();
        var cells = roster.dividedBy(
                Arrays.copyOf(cellOf, size), Arrays.copyOf(moment, size), Arrays.copyOf(answered, size));
        return new Moments(cells, Arrays.copyOf(cellOf, size), cellOfRow);
    }

    boolean[][] withMoments(boolean[][] shown) {
        var all = Arrays.copyOf(shown, shown.length + 1);
        all[shown.length] = new boolean[cells.groups(shown.length).size()];
        Arrays.fill(all[shown.length], true);
        return all;
    }

    int[] toRoster(int[] of) {
        return IntStream.of(of).map(cell -> cellOf[cell]).distinct().toArray();
    }

    List<int[]> fromRoster(List<int[]> sets) {
        return sets.stream()
                .map(set -> {
                    var wanted = Arrays.stream(set).boxed().collect(java.util.stream.Collectors.toSet());
                    return IntStream.range(0, cellOf.length)
                            .filter(cell -> wanted.contains(cellOf[cell]))
                            .toArray();
                })
                .toList();
    }
}

package id.ampera.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which groups of which cut are shown. What a cut hides forms one remainder of at least two groups and the minimum of
 * answers; it follows from total and shown groups anyway, so it is shown as one row.
 */
final class Disclosure {
    private final Cells cells;
    private final int minimum;
    private final boolean[][] shown;

    Disclosure(Cells cells, int minimum, boolean[][] shown) {
        this.cells = cells;
        this.minimum = minimum;
        this.shown = shown;
    }

    Cells cells() {
        return cells;
    }

    int minimum() {
        return minimum;
    }

    boolean overall() {
        return cells.answered(cells.all()) >= minimum;
    }

    boolean shown(int cut, int group) {
        return shown[cut][group];
    }

    boolean anyShown(int cut) {
        for (var flag : shown[cut]) if (flag) return true;
        return false;
    }

    boolean anyHidden(int cut) {
        for (var flag : shown[cut]) if (!flag) return true;
        return false;
    }

    /** Groups that the remainder stands for; none if the cut shows everything or nothing. */
    int[] remainder(int cut) {
        if (!anyShown(cut)) return new int[0];
        return IntStream.range(0, shown[cut].length)
                .filter(group -> !shown[cut][group])
                .toArray();
    }

    int countHidden(int cut) {
        int hidden = 0;
        for (var flag : shown[cut]) if (!flag) hidden++;
        return hidden;
    }

    /**
     * What each cut hides, taken together, by cells: of those cuts only in which an item hides more, for there that row is
     * hidden too.
     *
     * @param item what is shown of the item
     */
    List<int[]> remaindersHiddenBy(boolean[][] item) {
        return IntStream.range(0, shown.length)
                .filter(cut -> Gate.hidden(item[cut]).length > countHidden(cut))
                .mapToObj(cut -> Gate.cellsOf(cells, cut, remainder(cut)))
                .filter(each -> cells.answered(each) > 0)
                .toList();
    }

    /** A copy of the flags, for a gate that hides more of one item. */
    boolean[][] flags() {
        return Arrays.stream(shown).map(boolean[]::clone).toArray(boolean[][]::new);
    }
}

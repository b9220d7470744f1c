package id.ampera.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers that share everything that the rows tell of who gave them.
 *
 * @param cells of the roster
 * @param labels by cut: the group, or {@link #SUPPRESSED}
 * @param isWithheld whether their rows have no answer in them
 */
record RowClass(int[] cells, int[] labels, int answered, boolean isWithheld) {
    static final int SUPPRESSED = -1;

    /** All of these people together, of whom nothing is told. */
    static RowClass withheld(Cells cells, List<RowClass> of) {
        var all = of.stream()
                .flatMapToInt(each -> IntStream.of(each.cells()))
                .sorted()
                .toArray();
        var labels = new int[cells.cuts().size()];
        Arrays.fill(labels, SUPPRESSED);
        return new RowClass(all, labels, cells.answered(all), true);
    }
}

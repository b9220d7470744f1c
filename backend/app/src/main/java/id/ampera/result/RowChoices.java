package id.ampera.result;

import id.ampera.questionnaire.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a multiple choice: one per option, and one for the rare options together. An option is rare that fewer than
 * the minimum chose, or fewer did not.
 */
final class RowChoices {
    private RowChoices() {}

    /** @param merged options that are not told apart, whatever their counts */
    static List<RowColumn> of(Item item, Column source, int rows, int minimum, long merged) {
        int size = item.options().size();
        var columns = IntStream.range(0, size)
                .mapToObj(i -> RowColumn.ofChosen(item, source, 1L << i, rows))
                .toList();
        long common = 0;
        long rest = merged;
        for (int i = 0; i < size; i++) {
            // what nearly everybody chose is left out: together with others it would be common too
            if (columns.get(i).steps().count(0) < minimum) common |= 1L << i;
            else if (columns.get(i).steps().count(1) < minimum) rest |= 1L << i;
        }
        rest &= ~common;
        // whoever knows how many each had to choose would find what was left out
        if (common != 0 && item.minChoices() != null && item.minChoices().equals(item.maxChoices())) return List.of();
        RowColumn together = null;
        while (chosen(columns, rest) > 0) {
            together = RowColumn.ofChosen(item, source, rest, rows);
            if (chosen(columns, rest) >= 2 && !isRare(together, minimum)) break;
            int next = rarest(columns, rest | common);
            if (next < 0) return List.of();
            rest |= 1L << next;
        }
        var all = new ArrayList<RowColumn>();
        for (int i = 0; i < size; i++) if (((rest | common) >> i & 1) == 0) all.add(columns.get(i));
        if (together != null) all.add(together);
        return all;
    }

    /** The same with one more column merged; none where there is nothing left to merge it with. */
    static List<RowColumn> coarser(
            Item item, Column source, int rows, int minimum, RowColumn column, List<RowColumn> all) {
        long merged = (1L << item.options().size()) - 1;
        // what was merged before stays so
        for (var each : all) if (each != column && Long.bitCount(each.options()) == 1) merged &= ~each.options();
        if (Long.bitCount(column.options()) > 1) {
            var next = all.stream().filter(each -> each != column).min(Comparator.comparingInt(each -> each.steps()
                    .count(1)));
            if (next.isEmpty()) return List.of();
            merged |= next.get().options();
        }
        return of(item, source, rows, minimum, merged);
    }

    private static boolean isRare(RowColumn column, int minimum) {
        return column.steps().count(0) < minimum || column.steps().count(1) < minimum;
    }

    /** How many of these options somebody chose. */
    private static int chosen(List<RowColumn> columns, long options) {
        return (int) IntStream.range(0, columns.size())
                .filter(i -> (options >> i & 1) == 1 && columns.get(i).steps().count(1) > 0)
                .count();
    }

    private static int rarest(List<RowColumn> columns, long rest) {
        return IntStream.range(0, columns.size())
                .filter(i -> (rest >> i & 1) == 0)
                .boxed()
                .min(Comparator.comparingInt(i -> columns.get(i).steps().count(1)))
                .orElse(-1);
    }
}

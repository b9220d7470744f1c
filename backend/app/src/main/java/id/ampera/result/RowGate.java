package id.ampera.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * In which classes the answers of a column are withheld: where all gave the same, and in as many others as it takes that
 * this follows neither from the rows nor from what the page shows.
 */
final class RowGate {
    private final List<RowClass> classes;
    private final Disclosure base;
    private final Cells cells;

    /** @param base what the campaign shows of all items */
    RowGate(Disclosure base, List<RowClass> classes) {
        this.base = base;
        cells = base.cells();
        this.classes = classes;
    }

    /**
     * @param page what the page shows of this item
     * @param tells whether what is known of these cells together tells what single ones answered
     * @param tables what page and rows count
     * @return by class; null if nothing is left to be shown
     */
    boolean[] withheld(Disclosure page, Predicate<int[]> tells, List<AnswerTables> tables) {
        var hidden = new boolean[classes.size()];
        for (int i = 0; i < hidden.length; i++)
            hidden[i] = classes.get(i).isWithheld() || tells.test(classes.get(i).cells());
        while (true) {
            var of = hidden(hidden);
            if (of.size() == classes.size()) return null;
            if (of.isEmpty()) {
                var betrayed = betrayed(page, hidden, tables);
                if (betrayed == null) return hidden;
                hideNext(hidden, betrayed);
                continue;
            }
            var all = union(of);
            // classes that each agree would give themselves away by their sizes; what never leaves is of several
            // already
            var isApart = of.size() >= 2 || of.get(0).isWithheld();
            var mixed = isApart && !tells.test(all) && of.stream().anyMatch(each -> !tells.test(each.cells()));
            var known = mixed ? known(page, hidden, of, all, tells) : all;
            if (known == null) known = betrayed(page, hidden, tables);
            if (known == null) return hidden;
            hideNext(hidden, known);
        }
    }

    /**
     * Cells of which an answer follows though it is no sum, or null. The classes are one more cut of the page; what the page
     * tells of a class anyway is no cut, or nobody could be thought in another group without being in another class too. What
     * the campaign hides stands together on the page as one row, unless the item hides more; then that row is looked at too.
     */
    private int[] betrayed(Disclosure page, boolean[] hidden, List<AnswerTables> tables) {
        var answered = IntStream.of(cells.all())
                .filter(cell -> cells.answered(cell) > 0)
                .toArray();
        var derivation = new Derivation(answered, RowPartition.blocks(page, List.of()));
        var classOf = new int[cells.size()];
        var shown = new boolean[classes.size() + 1];
        shown[0] = true;
        for (int i = 0; i < hidden.length; i++) {
            shown[i + 1] = !hidden[i];
            if (derivation.follows(classes.get(i).cells())) continue;
            for (var cell : classes.get(i).cells()) classOf[cell] = i + 1;
        }
        var remainders = base.remaindersHiddenBy(page.flags());
        return tables.stream()
                .map(each -> Betrayed.among(each, page, classOf, shown, remainders))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<RowClass> hidden(boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .filter(i -> hidden[i])
                .mapToObj(classes::get)
                .toList();
    }

    private static int[] union(List<RowClass> of) {
        return of.stream().flatMapToInt(each -> IntStream.of(each.cells())).toArray();
    }

    /** A set of hidden cells whose answers follow and tell, or null. */
    private int[] known(Disclosure page, boolean[] hidden, List<RowClass> of, int[] all, Predicate<int[]> tells) {
        var shown = IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i])
                .mapToObj(classes::get)
                .toList();
        var unknown = IntStream.concat(IntStream.of(all), IntStream.of(RowPartition.open(shown)))
                .filter(cell -> cells.answered(cell) > 0)
                .toArray();
        var blocks = RowPartition.blocks(page, shown);
        var derivation = new Derivation(unknown, blocks);
        var suspects = new ArrayList<int[]>();
        of.forEach(each -> suspects.add(each.cells()));
        var isHidden = new boolean[cells.size()];
        for (var cell : all) isHidden[cell] = true;
        for (var block : blocks) {
            suspects.add(IntStream.of(block).filter(cell -> isHidden[cell]).toArray());
        }
        return suspects.stream()
                .filter(each -> cells.answered(each) > 0 && tells.test(each) && derivation.follows(each))
                .findFirst()
                .orElse(null);
    }

    /** Of those that share a group with what is known, the one that helps most to close it, and of these the smallest. */
    private void hideNext(boolean[] hidden, int[] known) {
        var alone = new Alone(
                hidden(hidden).stream().filter(each -> !each.isWithheld()).toList(), 0);
        IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i])
                .boxed()
                .min(Comparator.comparing((Integer i) -> !touches(classes.get(i).cells(), known))
                        .thenComparing(i -> -alone.with(classes.get(i)))
                        .thenComparing(i -> classes.get(i).answered()))
                .ifPresent(i -> hidden[i] = true);
    }

    private boolean touches(int[] one, int[] other) {
        for (int cut = 0; cut < cells.cuts().size(); cut++) {
            int by = cut;
            if (IntStream.of(one).map(cell -> cells.groupOf(by, cell)).anyMatch(group -> IntStream.of(other)
                    .anyMatch(cell -> cells.groupOf(by, cell) == group))) return true;
        }
        return false;
    }
}

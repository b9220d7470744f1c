package id.ampera.result;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The gate for the answers to one item: hides more of what {@link Gate} shows, where the answers themselves tell too much. */
final class ItemGate {
    private ItemGate() {}

    /**
     * A group in which all chose the same is hidden too, since its figures would tell everybody's answer, together with the
     * next smallest until what is hidden is mixed; and so is what, with all cuts taken together, tells an answer of a hidden
     * group, of fewer people than the minimum, or of people who agree where two cuts cross.
     *
     * @param same whether all answers of these cells are the same
     * @param answers what they are, as far as it is shown
     */
    static Disclosure of(Disclosure base, Predicate<int[]> same, AnswerTables answers) {
        return of(base, same, answers, List.of());
    }

    /** @param drawn how earlier releases divided them; none if there were no such releases */
    static Disclosure of(Disclosure base, Predicate<int[]> same, AnswerTables answers, List<Drawn> drawn) {
        var cells = base.cells();
        var shown = base.flags();
        if (!base.overall() || same.test(cells.all())) return new Disclosure(cells, base.minimum(), none(shown));
        var group = new Answered(cells, base, same, answers);
        var search = new Betrayed(answers, cells, base.minimum());
        Betrayed.People betrayed;
        do {
            var changed = false;
            for (int cut = 0; cut < shown.length; cut++) changed |= close(group, shown, cut);
            while (changed && hideOneThatBetrays(cells, base, same, shown)) {
                for (int cut = 0; cut < shown.length; cut++) close(group, shown, cut);
            }
            betrayed = search.next(shown, base.remaindersHiddenBy(shown));
            if (betrayed == null) betrayed = told(drawn, shown);
        } while (betrayed != null && Gate.hideTouching(cells, shown, betrayed.cells(), betrayed.near()));
        return new Disclosure(cells, base.minimum(), shown);
    }

    private static Betrayed.People told(List<Drawn> drawn, boolean[][] shown) {
        return drawn.stream()
                .map(each -> each.next(shown))
                .filter(Objects::nonNull)
                .findFirst()
                .map(each -> new Betrayed.People(each, each))
                .orElse(null);
    }

    private record Answered(Cells cells, Disclosure base, Predicate<int[]> same, AnswerTables answers) {}

    /**
     * For an item that is asked only of some. Whom it is asked tells what they answered before, so it is
     * treated as an answer itself: the threshold is the number of those asked, a group in which all or none are asked is
     * hidden, and so is one whose answers before are.
     *
     * @param asked by cell
     * @param who those who were asked and those who were not
     * @param deciding what is shown of the answers that decide who is asked; none if that tells nothing of them
     * @param tells whether to be asked tells something of earlier answers; a consent does not
     */
    static Disclosure ofAsked(
            Disclosure base, int[] asked, AnswerTables who, List<Disclosure> deciding, boolean tells) {
        var cells = base.cells().answeredBy(asked);
        var few = Gate.ofSums(cells, base.minimum());
        var shown = few.flags();
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                var at = cut;
                var of = group;
                shown[cut][group] &= base.shown(cut, group) && deciding.stream().allMatch(each -> each.shown(at, of));
            }
        }
        if (!tells) return new Disclosure(cells, base.minimum(), shown);
        var alike = of(
                new Disclosure(base.cells(), base.minimum(), shown), set -> isAskedOfAllOrNone(base, cells, set), who);
        return new Disclosure(cells, base.minimum(), alike.flags());
    }

    /** Whether everybody in these cells who answered the campaign was asked, or nobody. */
    static boolean isAskedOfAllOrNone(Disclosure base, Cells asked, int[] set) {
        int those = asked.answered(set);
        return those == 0 || those == base.cells().answered(set);
    }

    /** @return whether something was hidden in this cut for this item, beyond what the base hides */
    private static boolean close(Answered item, boolean[][] shown, int cut) {
        var cells = item.cells();
        var base = item.base();
        var same = item.same();
        for (int group = 0; group < shown[cut].length; group++) {
            if (shown[cut][group] && same.test(cells.of(cut, group))) shown[cut][group] = false;
        }
        while (true) {
            var hidden = Gate.hidden(shown[cut]);
            if (hidden.length == 0 || hidden.length == shown[cut].length) break;
            var mixed = !same.test(Gate.cellsOf(cells, cut, hidden)) && anyMixed(cells, base, same, cut, hidden);
            if (hidden.length >= 2 && mixed && !tellsWhich(item, cut, hidden)) break;
            Gate.hideSmallest(cells, shown, cut);
        }
        return Gate.hidden(shown[cut]).length > base.countHidden(cut);
    }

    /** Of those that are hidden for this item alone, whose n is shown. */
    private static boolean tellsWhich(Answered item, int cut, int[] hidden) {
        var own = IntStream.of(hidden)
                .filter(group -> item.base().shown(cut, group))
                .mapToObj(group -> item.cells().of(cut, group))
                .toList();
        return own.size() == hidden.length && item.answers().tellsWhich(own);
    }

    /** What is hidden must not consist of groups that each chose the same: their sizes would give them away. */
    private static boolean anyMixed(Cells cells, Disclosure base, Predicate<int[]> same, int cut, int[] hidden) {
        var small =
                IntStream.of(hidden).filter(group -> !base.shown(cut, group)).toArray();
        if (small.length > 0 && !same.test(Gate.cellsOf(cells, cut, small))) return true;
        return IntStream.of(hidden)
                .filter(group -> base.shown(cut, group))
                .anyMatch(group -> !same.test(cells.of(cut, group)));
    }

    private static boolean hideOneThatBetrays(Cells cells, Disclosure base, Predicate<int[]> same, boolean[][] shown) {
        if (!Gate.anyShown(shown)) return false;
        var alike = Gate.hiddenGroups(cells, shown).stream()
                .filter(group -> cells.answered(group) >= base.minimum() && same.test(group))
                .toList();
        if (alike.isEmpty()) return false;
        var derivation = new Derivation(Gate.answered(cells), Gate.blocks(cells, shown));
        return alike.stream()
                .filter(derivation::follows)
                .findFirst()
                .filter(group -> Gate.hideTouching(cells, shown, group))
                .isPresent();
    }

    private static boolean[][] none(boolean[][] shown) {
        for (var cut : shown) java.util.Arrays.fill(cut, false);
        return shown;
    }
}

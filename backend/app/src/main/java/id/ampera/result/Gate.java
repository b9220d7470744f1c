package id.ampera.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The disclosure gate: decides which groups are shown, so that nothing about a hidden group, and nothing about fewer
 * people than the minimum, follows from all that is shown together.
 *
 * <p>The threshold is the number of answers of a group, not of an item. In each cut the hidden groups are joined by the
 * next smallest until they are at least two and have at least the minimum of answers. Cuts betray each other where the
 * roster nests (a cohort that consists of two units, one of them hidden), so all declared cuts are taken together: as
 * long as the sum over a small set of people, or over a hidden group, follows from the shown sums, the smallest group
 * that touches it is hidden as well. The reader is told that a group is hidden, not which of the two reasons it has.
 */
final class Gate {
    private Gate() {}

    static Disclosure of(Cells cells, int minimum) {
        var shown = new boolean[cells.cuts().size()][];
        var enough = cells.answered(cells.all()) >= minimum;
        for (int cut = 0; cut < shown.length; cut++) {
            shown[cut] = new boolean[cells.groups(cut).size()];
            for (int group = 0; group < shown[cut].length; group++) {
                var least = Math.max(minimum, cells.least(cut, group));
                shown[cut][group] = enough && cells.answered(cells.of(cut, group)) >= least;
            }
        }
        do {
            for (int cut = 0; cut < shown.length; cut++) close(cells, minimum, shown, cut);
        } while (hideOneThatBetrays(cells, minimum, shown));
        return new Disclosure(cells, minimum, shown);
    }

    /**
     * The same for the answers to one item: a group in which all chose the same is hidden too, since its figures would
     * tell everybody's answer, together with the next smallest until what is hidden is mixed.
     *
     * @param same whether all answers of these cells are the same
     */
    static Disclosure ofItem(Disclosure base, Predicate<int[]> same) {
        var cells = base.cells();
        var shown = base.flags();
        if (!base.overall() || same.test(cells.all())) return new Disclosure(cells, base.minimum(), none(shown));
        var changed = false;
        for (int cut = 0; cut < shown.length; cut++) changed |= closeItem(cells, base, same, shown, cut);
        while (changed && hideOneThatBetraysItem(cells, base, same, shown)) {
            for (int cut = 0; cut < shown.length; cut++) closeItem(cells, base, same, shown, cut);
        }
        return new Disclosure(cells, base.minimum(), shown);
    }

    /**
     * The same for an item that is asked only of some. Whom it is asked tells what they answered before, so it is
     * treated as an answer itself: the threshold is the number of those asked, and a group in which all or none are
     * asked is hidden. Both gates hide more than the base, and from fewer sums less follows.
     *
     * @param asked by cell
     * @param tells whether to be asked tells something of earlier answers; a consent does not
     */
    static Disclosure ofAsked(Disclosure base, int[] asked, boolean tells) {
        var cells = base.cells().answeredBy(asked);
        var few = of(cells, base.minimum());
        var alike = ofItem(base, set -> isAskedOfAllOrNone(base, cells, set));
        var shown = base.flags();
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                shown[cut][group] &= few.shown(cut, group) && (!tells || alike.shown(cut, group));
            }
        }
        return new Disclosure(cells, base.minimum(), shown);
    }

    /** Whether everybody in these cells who answered the campaign was asked, or nobody. */
    static boolean isAskedOfAllOrNone(Disclosure base, Cells asked, int[] set) {
        int those = asked.answered(set);
        return those == 0 || those == base.cells().answered(set);
    }

    private static void close(Cells cells, int minimum, boolean[][] shown, int cut) {
        while (true) {
            var hidden = hidden(shown[cut]);
            if (hidden.length == 0 || hidden.length == shown[cut].length) return;
            var rest = cells.answered(cellsOf(cells, cut, hidden));
            if (hidden.length >= 2 && rest >= minimum) return;
            hideSmallest(cells, shown, cut);
        }
    }

    /** @return whether something was hidden in this cut for this item, beyond what the base hides */
    private static boolean closeItem(Cells cells, Disclosure base, Predicate<int[]> same, boolean[][] shown, int cut) {
        for (int group = 0; group < shown[cut].length; group++) {
            if (shown[cut][group] && same.test(cells.of(cut, group))) shown[cut][group] = false;
        }
        while (true) {
            var hidden = hidden(shown[cut]);
            if (hidden.length == 0 || hidden.length == shown[cut].length) break;
            var mixed = !same.test(cellsOf(cells, cut, hidden)) && anyMixed(cells, base, same, cut, hidden);
            if (hidden.length >= 2 && mixed) break;
            hideSmallest(cells, shown, cut);
        }
        return hidden(shown[cut]).length > hidden(base.flags()[cut]).length;
    }

    /** What is hidden must not consist of groups that each chose the same: their sizes would give them away. */
    private static boolean anyMixed(Cells cells, Disclosure base, Predicate<int[]> same, int cut, int[] hidden) {
        var small =
                IntStream.of(hidden).filter(group -> !base.shown(cut, group)).toArray();
        if (small.length > 0 && !same.test(cellsOf(cells, cut, small))) return true;
        return IntStream.of(hidden)
                .filter(group -> base.shown(cut, group))
                .anyMatch(group -> !same.test(cells.of(cut, group)));
    }

    private static boolean hideOneThatBetrays(Cells cells, int minimum, boolean[][] shown) {
        if (!anyShown(shown)) return false;
        var blocks = blocks(cells, shown);
        var answered = IntStream.range(0, cells.size())
                .filter(cell -> cells.answered(cell) > 0)
                .toArray();
        var weight = IntStream.range(0, cells.size()).map(cells::answered).toArray();
        var derivation = new Derivation(answered, blocks);
        var betrayed = derivation.small(weight, minimum - 1);
        // sets of more than four cells can be below a minimum above five: those that two groups make are tried
        if (betrayed == null && minimum > 5) betrayed = smallOverlap(cells, minimum, derivation);
        if (betrayed == null) {
            var roster = new Derivation(cells.all(), blocks);
            betrayed = hiddenGroups(cells, shown).stream()
                    .filter(roster::follows)
                    .findFirst()
                    .orElse(null);
        }
        return betrayed != null && hideTouching(cells, shown, betrayed);
    }

    private static boolean hideOneThatBetraysItem(
            Cells cells, Disclosure base, Predicate<int[]> same, boolean[][] shown) {
        if (!anyShown(shown)) return false;
        var answered = IntStream.range(0, cells.size())
                .filter(cell -> cells.answered(cell) > 0)
                .toArray();
        var derivation = new Derivation(answered, blocks(cells, shown));
        return hiddenGroups(cells, shown).stream()
                .filter(group -> cells.answered(group) >= base.minimum() && same.test(group))
                .filter(derivation::follows)
                .findFirst()
                .filter(group -> hideTouching(cells, shown, group))
                .isPresent();
    }

    private static int[] smallOverlap(Cells cells, int minimum, Derivation derivation) {
        for (int one = 0; one < cells.cuts().size(); one++) {
            for (int group = 0; group < cells.groups(one).size(); group++) {
                var of = cells.of(one, group);
                for (int other = 0; other < cells.cuts().size(); other++) {
                    var cut = other;
                    var partners = IntStream.of(of).map(cell -> cells.groupOf(cut, cell));
                    for (var partner : partners.distinct().toArray()) {
                        var same = IntStream.of(of).filter(cell -> cells.groupOf(cut, cell) == partner);
                        var overlap = same.toArray();
                        var rest = IntStream.of(of)
                                .filter(cell -> cells.groupOf(cut, cell) != partner)
                                .toArray();
                        for (var set : List.of(overlap, rest)) {
                            int n = cells.answered(set);
                            if (n >= 1 && n < minimum && derivation.follows(set)) return set;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Sums that a reader has: shown groups, and what remains of each cut. */
    private static List<int[]> blocks(Cells cells, boolean[][] shown) {
        var blocks = new ArrayList<int[]>();
        blocks.add(cells.all());
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                if (shown[cut][group]) blocks.add(cells.of(cut, group));
            }
        }
        return blocks;
    }

    private static List<int[]> hiddenGroups(Cells cells, boolean[][] shown) {
        var groups = new ArrayList<int[]>();
        for (int cut = 0; cut < shown.length; cut++) {
            for (var group : hidden(shown[cut])) groups.add(cells.of(cut, group));
        }
        return groups;
    }

    /** Hides the smallest shown group that shares a cell with the betrayed set, or else the smallest of all. */
    private static boolean hideTouching(Cells cells, boolean[][] shown, int[] betrayed) {
        int bestCut = -1;
        int bestGroup = -1;
        long best = Long.MAX_VALUE;
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                if (!shown[cut][group]) continue;
                long size = cells.answered(cells.of(cut, group));
                if (!touches(cells, cut, group, betrayed)) size += Integer.MAX_VALUE;
                if (size < best) {
                    best = size;
                    bestCut = cut;
                    bestGroup = group;
                }
            }
        }
        if (bestCut < 0) return false;
        shown[bestCut][bestGroup] = false;
        return true;
    }

    private static boolean touches(Cells cells, int cut, int group, int[] betrayed) {
        return IntStream.of(betrayed).anyMatch(cell -> cells.groupOf(cut, cell) == group);
    }

    private static void hideSmallest(Cells cells, boolean[][] shown, int cut) {
        IntStream.range(0, shown[cut].length)
                .filter(group -> shown[cut][group])
                .boxed()
                .min(java.util.Comparator.comparingInt(group -> cells.answered(cells.of(cut, group))))
                .ifPresent(group -> shown[cut][group] = false);
    }

    private static boolean anyShown(boolean[][] shown) {
        for (var cut : shown) if (hidden(cut).length < cut.length) return true;
        return false;
    }

    private static int[] hidden(boolean[] shown) {
        return IntStream.range(0, shown.length).filter(group -> !shown[group]).toArray();
    }

    static int[] cellsOf(Cells cells, int cut, int[] groups) {
        var wanted = new boolean[cells.groups(cut).size()];
        for (var group : groups) wanted[group] = true;
        return cells.of(cut, wanted);
    }

    private static boolean[][] none(boolean[][] shown) {
        for (var cut : shown) java.util.Arrays.fill(cut, false);
        return shown;
    }
}

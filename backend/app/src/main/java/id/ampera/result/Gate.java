package id.ampera.result;

import id.ampera.campaign.Cut;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** So many times as small a group must be to be hidden for people that are not in it. */
    private static final int NEAR = 3;

    private Gate() {}

    static Disclosure of(Cells cells, int minimum) {
        var sums = ofSums(cells, minimum);
        // how many came to a service point is counted for everybody to see, and nobody was invited
        if (!sums.overall() || cells.cuts().contains(Cut.POINT)) return sums;
        var shown = sums.flags();
        for (int[] betrayed; (betrayed = base(cells, shown)) != null && hideTouching(cells, shown, betrayed); ) {
            closeAll(cells, minimum, shown);
        }
        return new Disclosure(cells, minimum, shown);
    }

    /** A hidden group of which it follows how many answered, though no group that is shown has all or none of its people. */
    private static int[] base(Cells cells, boolean[][] shown) {
        var hidden = hiddenGroups(cells, shown);
        if (hidden.isEmpty() || isFull(cells, cells.all())) return null;
        var isTold = new boolean[cells.size()];
        var counts = new int[2 * cells.size()];
        for (int cell = 0; cell < isTold.length; cell++) {
            isTold[cell] = cells.invited(cell) == 0;
            counts[2 * cell] = cells.answered(cell);
            counts[2 * cell + 1] = Math.max(0, cells.invited(cell) - cells.answered(cell));
        }
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                var of = cells.of(cut, group);
                if (shown[cut][group] && isFull(cells, of)) for (var cell : of) isTold[cell] = true;
            }
        }
        var exchange = new Exchange(new Places(cells, shown), new AnswerTable(counts, 2), false);
        return hidden.stream()
                .filter(group -> IntStream.of(group).anyMatch(cell -> !isTold[cell]))
                .filter(group -> group.length < cells.size() && !exchange.leavesOpen(group, 0))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFull(Cells cells, int[] of) {
        return cells.answered(of) >= cells.invited(of);
    }

    static Disclosure ofSums(Cells cells, int minimum) {
        var shown = new boolean[cells.cuts().size()][];
        var enough = cells.answered(cells.all()) >= minimum;
        for (int cut = 0; cut < shown.length; cut++) {
            shown[cut] = new boolean[cells.groups(cut).size()];
            for (int group = 0; group < shown[cut].length; group++) {
                var least = Math.max(minimum, cells.least(cut, group));
                shown[cut][group] = enough && cells.answered(cells.of(cut, group)) >= least;
            }
        }
        closeAll(cells, minimum, shown);
        return new Disclosure(cells, minimum, shown);
    }

    private static void closeAll(Cells cells, int minimum, boolean[][] shown) {
        do {
            for (int cut = 0; cut < shown.length; cut++) close(cells, minimum, shown, cut);
        } while (hideOneThatBetrays(cells, minimum, shown));
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

    private static boolean hideOneThatBetrays(Cells cells, int minimum, boolean[][] shown) {
        if (!anyShown(shown)) return false;
        var blocks = blocks(cells, shown);
        var answered = answered(cells);
        var weight = IntStream.range(0, cells.size()).map(cells::answered).toArray();
        var derivation = new Derivation(answered, blocks);
        var betrayed = derivation.small(weight, minimum - 1);
        // sets of more than four cells can be below a minimum above five: those that two groups make are tried
        if (betrayed == null && minimum > 5) betrayed = smallOverlap(cells, minimum, derivation);
        var hidden = hiddenGroups(cells, shown);
        if (betrayed == null && !hidden.isEmpty()) {
            var roster = new Derivation(cells.all(), blocks);
            betrayed = hidden.stream().filter(roster::follows).findFirst().orElse(null);
        }
        return betrayed != null && hideTouching(cells, shown, betrayed);
    }

    static int[] answered(Cells cells) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.answered(cell) > 0)
                .toArray();
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
    static List<int[]> blocks(Cells cells, boolean[][] shown) {
        var blocks = new ArrayList<int[]>();
        blocks.add(cells.all());
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                if (shown[cut][group]) blocks.add(cells.of(cut, group));
            }
        }
        return blocks;
    }

    static List<int[]> hiddenGroups(Cells cells, boolean[][] shown) {
        var groups = new ArrayList<int[]>();
        for (int cut = 0; cut < shown.length; cut++) {
            for (var group : hidden(shown[cut])) groups.add(cells.of(cut, group));
        }
        return groups;
    }

    /** Hides the smallest shown group that shares a cell with the betrayed set, or else the smallest of all. */
    static boolean hideTouching(Cells cells, boolean[][] shown, int[] betrayed) {
        return hideTouching(cells, shown, betrayed, betrayed);
    }

    /** @param near whose answers could stand for those of the betrayed: of use where those are hidden in the cut already */
    static boolean hideTouching(Cells cells, boolean[][] shown, int[] betrayed, int[] near) {
        int bestCut = -1;
        int bestGroup = -1;
        long best = Long.MAX_VALUE;
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                if (!shown[cut][group]) continue;
                long size = cells.answered(cells.of(cut, group));
                if (!touches(cells, cut, group, betrayed))
                    size = touches(cells, cut, group, near) ? size * NEAR : size + Integer.MAX_VALUE;
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

    static void hideSmallest(Cells cells, boolean[][] shown, int cut) {
        IntStream.range(0, shown[cut].length)
                .filter(group -> shown[cut][group])
                .boxed()
                .min(java.util.Comparator.comparingInt(group -> cells.answered(cells.of(cut, group))))
                .ifPresent(group -> shown[cut][group] = false);
    }

    static boolean anyShown(boolean[][] shown) {
        for (var cut : shown) for (var flag : cut) if (flag) return true;
        return false;
    }

    static int[] hidden(boolean[] shown) {
        var hidden = new int[shown.length];
        int count = 0;
        for (int group = 0; group < shown.length; group++) if (!shown[group]) hidden[count++] = group;
        return Arrays.copyOf(hidden, count);
    }

    static int[] cellsOf(Cells cells, int cut, int[] groups) {
        var wanted = new boolean[cells.groups(cut).size()];
        for (var group : groups) wanted[group] = true;
        return cells.of(cut, wanted);
    }
}

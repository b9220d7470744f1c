package id.ampera.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which attributes each row keeps, so that rows with the same attributes are at least the minimum, and nothing about
 * fewer people than that, nor about a group that the page hides, follows from rows and page together.
 *
 * <p>Attributes stand in an order; where too few share all of theirs, they lose the last ones and join whoever loses
 * least by it. All orders are tried, with all attributes and with some of them, and what tells most apart is taken. A group
 * that the page hides is suppressed from the start. What follows is looked for as the gate does, with the classes as one
 * more cut; as long as something does, a class that has to do with it is joined with another one. With one class left the
 * rows say what the total says.
 */
final class RowPartition {
    private final Cells cells;
    private final Disclosure page;
    private final int minimum;
    private List<RowClass> classes;

    private RowPartition(Disclosure page) {
        cells = page.cells();
        this.page = page;
        minimum = page.minimum();
    }

    /** None where fewer answered than the minimum. */
    static List<RowClass> of(Disclosure page) {
        if (!page.overall()) return List.of();
        List<RowClass> best = null;
        for (int attributes = (1 << page.cells().cuts().size()) - 1; attributes >= 0; attributes--) {
            var partition = new RowPartition(page);
            partition.classes = partition.best(attributes);
            // joining classes only loses
            if (best != null && told(partition.classes) <= told(best)) continue;
            partition.close();
            if (best == null || told(partition.classes) > told(best)) best = partition.classes;
        }
        return List.copyOf(best);
    }

    private void close() {
        while (classes.size() > 1) {
            var betrayed = betrayed();
            if (betrayed == null) return;
            classes = joinedNear(betrayed);
        }
    }

    /** @param attributes a bit for each cut of which anything is kept */
    private List<RowClass> best(int attributes) {
        List<RowClass> best = null;
        for (var order : orders(cells.cuts().size())) {
            var found = large(order, attributes);
            if (best == null || told(found) > told(best)) best = found;
        }
        return best;
    }

    /** How much the attributes tell rows apart: of each row, how few share what is written. */
    private static double told(List<RowClass> classes) {
        double all = classes.stream().mapToInt(RowClass::answered).sum();
        return classes.stream()
                .filter(each -> each.kept() > 0)
                .mapToDouble(each -> each.answered() * Math.log(all / each.answered()))
                .sum();
    }

    static List<int[]> orders(int length) {
        if (length == 0) return List.of(new int[0]);
        var orders = new ArrayList<int[]>();
        for (var shorter : orders(length - 1)) {
            // the last one behind first, so that the declared order comes first
            for (int at = shorter.length; at >= 0; at--) {
                var order = new int[length];
                System.arraycopy(shorter, 0, order, 0, at);
                order[at] = length - 1;
                System.arraycopy(shorter, at, order, at + 1, shorter.length - at);
                orders.add(order);
            }
        }
        return orders;
    }

    private List<RowClass> large(int[] order, int attributes) {
        var found = new ArrayList<RowClass>();
        for (int cell = 0; cell < cells.size(); cell++) {
            int[] labels = new int[order.length];
            for (int cut = 0; cut < order.length; cut++) {
                int group = cells.groupOf(cut, cell);
                boolean isKept = (attributes >> cut & 1) == 1 && page.shown(cut, group);
                labels[cut] = isKept ? group : RowClass.SUPPRESSED;
            }
            add(found, new RowClass(new int[] {cell}, labels, cells.answered(cell)));
        }
        List<RowClass> all = found;
        while (all.size() > 1) {
            var small = all.stream()
                    .filter(each -> each.answered() < needed(each))
                    .min(Comparator.comparingInt(RowClass::answered));
            if (small.isEmpty()) break;
            all = joined(all, small.get(), order);
        }
        return all;
    }

    private int needed(RowClass of) {
        int needed = minimum;
        for (int cut = 0; cut < of.labels().length; cut++) {
            if (of.labels()[cut] != RowClass.SUPPRESSED) needed = Math.max(needed, cells.least(cut, of.labels()[cut]));
        }
        return needed;
    }

    /** With the class that makes both lose least. */
    private static List<RowClass> joined(List<RowClass> all, RowClass one, int[] order) {
        var partner = partner(all, one, order);
        var left = new ArrayList<>(all);
        left.remove(one);
        left.remove(partner);
        add(left, union(one, partner, order));
        return left;
    }

    private static RowClass partner(List<RowClass> all, RowClass one, int[] order) {
        return all.stream()
                .filter(other -> other != one)
                .min(Comparator.comparingLong((RowClass other) -> lost(one, other, order))
                        .thenComparing(RowClass::answered))
                .orElseThrow();
    }

    private static long lost(RowClass one, RowClass other, int[] order) {
        int common = common(one, other, order);
        return (long) one.answered() * (one.kept() - common) + (long) other.answered() * (other.kept() - common);
    }

    /** Of the classes that have to do with what is betrayed, the one that joins another at least cost does. */
    private List<RowClass> joinedNear(int[] betrayed) {
        var order = IntStream.range(0, cells.cuts().size()).toArray();
        var one = classes.stream()
                .filter(each -> IntStream.of(order).anyMatch(cut -> share(cut, each.cells(), betrayed)))
                .min(Comparator.comparingLong((RowClass each) -> lost(each, partner(classes, each, order), order))
                        .thenComparing(RowClass::answered))
                .orElseThrow();
        return joined(classes, one, order);
    }

    /** Whether both have people of one group. */
    private boolean share(int cut, int[] one, int[] other) {
        var of = new boolean[cells.groups(cut).size()];
        for (var cell : other) of[cells.groupOf(cut, cell)] = true;
        return IntStream.of(one).anyMatch(cell -> of[cells.groupOf(cut, cell)]);
    }

    /** How many attributes, from the first of the order on, both have and share. */
    private static int common(RowClass one, RowClass other, int[] order) {
        int common = 0;
        for (var cut : order) {
            if (one.labels()[cut] != other.labels()[cut]) break;
            if (one.labels()[cut] != RowClass.SUPPRESSED) common++;
        }
        return common;
    }

    private static RowClass union(RowClass one, RowClass other, int[] order) {
        var labels = new int[order.length];
        Arrays.fill(labels, RowClass.SUPPRESSED);
        for (var cut : order) {
            if (one.labels()[cut] != other.labels()[cut]) break;
            labels[cut] = one.labels()[cut];
        }
        return together(one, other, labels);
    }

    private static RowClass together(RowClass one, RowClass other, int[] labels) {
        var of = IntStream.concat(IntStream.of(one.cells()), IntStream.of(other.cells()))
                .sorted()
                .toArray();
        return new RowClass(of, labels, one.answered() + other.answered());
    }

    /** Two classes with the same labels would be one to a reader. */
    private static void add(List<RowClass> classes, RowClass one) {
        for (int i = 0; i < classes.size(); i++) {
            if (!Arrays.equals(classes.get(i).labels(), one.labels())) continue;
            classes.set(i, together(classes.get(i), one, one.labels()));
            return;
        }
        classes.add(one);
    }

    /** Cells about which too much follows, or null. */
    private int[] betrayed() {
        // a class of one cell has at least the minimum and is known: only within the others something can follow
        var open = open(classes);
        var answered =
                IntStream.of(open).filter(cell -> cells.answered(cell) > 0).toArray();
        var blocks = blocks(page, classes);
        var derivation = new Derivation(answered, blocks);
        var weight = IntStream.range(0, cells.size()).map(cells::answered).toArray();
        var small = derivation.small(weight, minimum - 1);
        if (small == null) small = smallOverlap(derivation);
        if (small == null) small = hiddenGroup(new Derivation(open, blocks));
        return small;
    }

    static int[] open(List<RowClass> classes) {
        return classes.stream()
                .filter(each -> each.cells().length > 1)
                .flatMapToInt(each -> IntStream.of(each.cells()))
                .toArray();
    }

    /** What a reader has sums of: all, what the page shows, and the classes. */
    static List<int[]> blocks(Disclosure page, List<RowClass> classes) {
        var cells = page.cells();
        var blocks = new ArrayList<int[]>();
        blocks.add(cells.all());
        for (int cut = 0; cut < cells.cuts().size(); cut++) {
            for (int group = 0; group < cells.groups(cut).size(); group++) {
                if (page.shown(cut, group)) blocks.add(cells.of(cut, group));
            }
        }
        classes.forEach(each -> blocks.add(each.cells()));
        return blocks;
    }

    /** Sets of more than four cells can be below a minimum above five: those that a class and a group make are tried. */
    private int[] smallOverlap(Derivation derivation) {
        for (var each : classes) {
            for (int cut = 0; cut < cells.cuts().size(); cut++) {
                int by = cut;
                var groups = IntStream.of(each.cells()).map(cell -> cells.groupOf(by, cell));
                for (var group : groups.distinct().toArray()) {
                    var inside = IntStream.of(each.cells())
                            .filter(cell -> cells.groupOf(by, cell) == group)
                            .toArray();
                    var outside = IntStream.of(each.cells())
                            .filter(cell -> cells.groupOf(by, cell) != group)
                            .toArray();
                    for (var set : List.of(inside, outside)) {
                        int n = cells.answered(set);
                        if (n >= 1 && n < minimum && derivation.follows(set)) return set;
                    }
                }
            }
        }
        return null;
    }

    private int[] hiddenGroup(Derivation derivation) {
        for (int cut = 0; cut < cells.cuts().size(); cut++) {
            for (int group = 0; group < cells.groups(cut).size(); group++) {
                var of = cells.of(cut, group);
                // a cut of one group is the total
                if (page.shown(cut, group) || of.length == cells.size()) continue;
                if (derivation.follows(of)) return of;
            }
        }
        return null;
    }
}

package id.ampera.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows leave, and with which attributes: those of people who stand in the same groups of all that the page shows, where
 * they are at least the minimum. The figures of a group are sums over its rows, so with enough questions whoever solves for
 * them finds which rows are of the group, be it written there or not; a row has what the page tells apart, and it is written.
 *
 * <p>The rows of fewer people have nothing left in them, and neither have as many others as it takes that nothing about fewer
 * people than the minimum, nor about a group that the page hides, follows from rows and page together. What follows is looked
 * for as the gate does.
 */
final class RowPartition {
    private final Cells cells;
    private final Disclosure page;
    private final int minimum;
    private final List<RowClass> kept = new ArrayList<>();
    private final List<RowClass> left = new ArrayList<>();

    private RowPartition(Disclosure page) {
        cells = page.cells();
        this.page = page;
        minimum = page.minimum();
    }

    /** None where fewer answered than the minimum, or no row can be told from others. */
    static List<RowClass> of(Disclosure page) {
        if (!page.overall()) return List.of();
        var partition = new RowPartition(page);
        for (var each : partition.places()) {
            (each.answered() < partition.needed(each) ? partition.left : partition.kept).add(each);
        }
        partition.close();
        for (int[] betrayed; (betrayed = partition.betrayed()) != null; partition.close()) {
            partition.leaveOneOut(betrayed);
        }
        return partition.classes();
    }

    /** Of a group that the page shows, rows of one place only cannot be left out: they would be the group less its others. */
    private void close() {
        while (true) {
            var alone = new Alone(left, minimum);
            var next = kept.stream()
                    .filter(each -> alone.with(each) > 0)
                    .min(Comparator.comparingInt((RowClass each) -> -alone.with(each))
                            .thenComparing(RowClass::answered));
            if (next.isEmpty()) return;
            leave(next.get());
        }
    }

    private void leave(RowClass one) {
        kept.remove(one);
        left.add(one);
    }

    private List<RowClass> classes() {
        if (kept.isEmpty()) return List.of();
        var all = new ArrayList<>(kept);
        if (!left.isEmpty()) all.add(RowClass.withheld(cells, left));
        return List.copyOf(all);
    }

    private List<RowClass> places() {
        var places = new Places(cells, page.flags());
        var of = new ArrayList<List<Integer>>();
        for (int place = 0; place < places.size(); place++) of.add(new ArrayList<>());
        for (var cell : cells.all()) of.get(places.of(cell)).add(cell);
        return of.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .map(each -> new RowClass(each, labels(each[0]), cells.answered(each), false))
                .toList();
    }

    private int[] labels(int cell) {
        return IntStream.range(0, cells.cuts().size())
                .map(cut -> page.shown(cut, cells.groupOf(cut, cell)) ? cells.groupOf(cut, cell) : RowClass.SUPPRESSED)
                .toArray();
    }

    private int needed(RowClass of) {
        int needed = minimum;
        for (int cut = 0; cut < of.labels().length; cut++) {
            if (of.labels()[cut] != RowClass.SUPPRESSED) needed = Math.max(needed, cells.least(cut, of.labels()[cut]));
        }
        return needed;
    }

    /** The smallest of those that have to do with what is betrayed, or else of all. */
    private void leaveOneOut(int[] betrayed) {
        var next = kept.stream()
                .min(Comparator.comparing((RowClass each) -> IntStream.range(0, each.labels().length)
                                .noneMatch(cut -> share(cut, each.cells(), betrayed)))
                        .thenComparing(RowClass::answered))
                .orElseThrow();
        leave(next);
    }

    /** Whether both have people of one group. */
    private boolean share(int cut, int[] one, int[] other) {
        var of = new boolean[cells.groups(cut).size()];
        for (var cell : other) of[cells.groupOf(cut, cell)] = true;
        return IntStream.of(one).anyMatch(cell -> of[cells.groupOf(cut, cell)]);
    }

    /** Cells about which too much follows, or null. */
    private int[] betrayed() {
        if (kept.isEmpty()) return null;
        // a class of one cell has at least the minimum and is known: only within the others something can follow
        var open = IntStream.concat(
                        IntStream.of(open(kept)), left.stream().flatMapToInt(each -> IntStream.of(each.cells())))
                .toArray();
        var answered =
                IntStream.of(open).filter(cell -> cells.answered(cell) > 0).toArray();
        var blocks = blocks(page, kept);
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
        for (var each : kept) {
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

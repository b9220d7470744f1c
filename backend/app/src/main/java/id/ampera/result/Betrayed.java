package id.ampera.result;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks for people of whom an answer to one item follows from what is shown, while more and more is hidden: every cell, where
 * two cuts cross, and hidden groups. What was left open once, or told by the looks alone, is not looked at again: see
 * {@link Exchange}.
 */
final class Betrayed {
    private final AnswerTables answers;
    private final Cells cells;
    private final int minimum;
    private final Crossings crossings;
    private final int all;
    /** Number of the first group. */
    private final int first;
    /** By table, those sets of which nothing follows: crossings first, then the groups of each cut. */
    private final BitSet[] settled;

    /** By table, what the looks before the closing alone leave open. */
    private final Exchange[] looks;

    private Places whenLooked;

    /** @param roster its cells, unless the answers are told apart by moments too */
    Betrayed(AnswerTables answers, Cells roster, int minimum) {
        this(
                answers,
                minimum,
                answers.moments() == null ? roster : answers.moments().cells());
    }

    private Betrayed(AnswerTables answers, int minimum, Cells cells) {
        this.answers = answers;
        this.minimum = minimum;
        this.cells = cells;
        crossings = answers.tables().isEmpty() ? null : cells.crossings(minimum);
        first = crossings == null ? 0 : crossings.size();
        all = cells.answered(cells.all());
        settled = new BitSet[answers.tables().size()];
        looks = new Exchange[settled.length];
        for (int table = 0; table < settled.length; table++) settled[table] = new BitSet();
    }

    /**
     * Of whom an answer follows, by cells of the roster.
     *
     * @param near who answered between the same two moments as some of them
     */
    record People(int[] cells, int[] near) {}

    /**
     * Null if there are none any more.
     *
     * @param shown no more than the last time
     * @param together groups of which nothing may follow when they are taken together, by cells of the roster
     */
    People next(boolean[][] shown, List<int[]> together) {
        var moments = answers.moments();
        if (settled.length == 0) return null;
        var all = moments == null ? shown : moments.withMoments(shown);
        var found = found(all);
        if (found == null) found = foundTogether(together, moments == null ? cells.all() : moments.cellOf(), all);
        if (found == null) return null;
        if (moments == null) return new People(found, found);
        return new People(moments.toRoster(found), moments.toRoster(moments.beside(found)));
    }

    /**
     * Cells of the roster of whom an answer follows from what is shown and one more cut, or null.
     *
     * @param groupOf by cell of the roster
     * @param groups whether each is shown
     * @param together groups of which nothing may follow when they are taken together
     */
    static int[] among(AnswerTables answers, Disclosure shown, int[] groupOf, boolean[] groups, List<int[]> together) {
        if (answers.tables().isEmpty()) return null;
        var moments = answers.moments();
        var finest = moments == null ? shown.cells() : moments.cells();
        var rosterOf = moments == null ? finest.all() : moments.cellOf();
        var cuts = moments == null ? shown.flags() : moments.withMoments(shown.flags());
        var all = Arrays.copyOf(cuts, cuts.length + 1);
        var parts = IntStream.of(rosterOf).map(cell -> groupOf[cell]).toArray();
        // the cut ends with the last group that somebody is in
        int last = groups.length;
        while (last > 1 && !isIn(parts, last - 1)) last--;
        all[cuts.length] = Arrays.copyOf(groups, last);
        var divided = finest.dividedBy(
                finest.all(),
                parts,
                IntStream.of(finest.all()).map(finest::answered).toArray());
        var search = new Betrayed(answers, shown.minimum(), divided);
        var found = search.found(all);
        if (found == null) found = search.foundTogether(together, rosterOf, all);
        return found == null
                ? null
                : IntStream.of(found).map(cell -> rosterOf[cell]).distinct().toArray();
    }

    /** The first of these sets of the roster of which something follows, by cells here, or null. */
    private int[] foundTogether(List<int[]> together, int[] rosterOf, boolean[][] shown) {
        for (var roster : together) {
            var set = IntStream.of(cells.all())
                    .filter(cell -> IntStream.of(roster).anyMatch(of -> of == rosterOf[cell]))
                    .toArray();
            for (int number = 0; number < settled.length; number++) {
                var exchange =
                        new Exchange(cells.places(shown), answers.tables().get(number), answers.isApart());
                if (follows(exchange, number, set)) return set;
            }
        }
        return null;
    }

    private static boolean isIn(int[] parts, int group) {
        return IntStream.of(parts).anyMatch(part -> part == group);
    }

    private int[] found(boolean[][] shown) {
        for (int number = 0; number < settled.length; number++) {
            var table = answers.tables().get(number);
            var known = settled[number];
            Exchange exchange = null;
            for (int at = known.nextClearBit(0); at < first; at = known.nextClearBit(at + 1)) {
                var set = crossings.get(at);
                if (crossings.people(at) < minimum || table.agrees(set)) {
                    if (exchange == null) exchange = new Exchange(cells.places(shown), table, answers.isApart());
                    if (follows(exchange, number, set)) return set;
                }
                known.set(at);
            }
            int at = first;
            for (int cut = 0; cut < shown.length; cut++) {
                for (int group = 0; group < shown[cut].length; group++, at++) {
                    if (shown[cut][group] || known.get(at)) continue;
                    var set = cells.of(cut, group);
                    if (exchange == null) exchange = new Exchange(cells.places(shown), table, answers.isApart());
                    if (cells.answered(set) != all && follows(exchange, number, set)) return set;
                    known.set(at);
                }
            }
        }
        return null;
    }

    /** Whether what is shown now tells how many of these people chose something: what the looks alone told is told. */
    private boolean follows(Exchange exchange, int number, int[] set) {
        var sums = answers.tables().get(number).sums(set);
        if (IntStream.of(sums).sum() == 0) return false;
        int options = answers.isEither() ? 1 : sums.length;
        for (int option = 0; option < options; option++) {
            if (sums[option] == 0 || exchange.leavesOpen(set, option)) continue;
            if (answers.moments() == null || looks(number).leavesOpen(set, option)) return true;
        }
        return false;
    }

    private Exchange looks(int number) {
        if (looks[number] == null) {
            if (whenLooked == null)
                whenLooked = new Places(cells, answers.moments().alone());
            looks[number] = new Exchange(whenLooked, answers.tables().get(number), answers.isApart());
        }
        return looks[number];
    }
}

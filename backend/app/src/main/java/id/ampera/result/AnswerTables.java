package id.ampera.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers as tables of counts, for the gate: what the sums that are shown leave open is looked for among people who could
 * have answered the other way round.
 *
 * @param tables by cell and option, one for each choice that is made by itself
 * @param isEither whether a table holds who chose something and who did not: that somebody did not is no answer
 * @param isApart whether more is shown of an answer than these counts, so that only people of one place can be exchanged
 * @param moments whose cells these tables have; null if they have those of the roster
 */
record AnswerTables(List<int[][]> tables, boolean isEither, boolean isApart, Moments moments) {
    static final AnswerTables NONE = new AnswerTables(List.of(), false, false, null);

    static AnswerTables of(int[][] counts) {
        return new AnswerTables(List.<int[][]>of(counts), false, false, null);
    }

    AnswerTables by(Moments those) {
        return new AnswerTables(tables, isEither, isApart, those);
    }

    private record Sensitive(int[] cells, boolean isHidden) {}

    /**
     * Of whom an answer follows from what is shown.
     *
     * @param near who answered between the same two moments as some of them
     */
    record Betrayed(int[] cells, int[] near) {}

    /** Null if there are none. */
    Betrayed betrayed(Cells cells, boolean[][] shown, int minimum) {
        if (tables.isEmpty()) return null;
        if (moments == null) {
            var found = found(cells, shown, minimum);
            return found == null ? null : new Betrayed(found, found);
        }
        var found = found(moments.cells(), moments.withMoments(shown), minimum);
        return found == null ? null : new Betrayed(moments.toRoster(found), moments.toRoster(moments.beside(found)));
    }

    private int[] found(Cells cells, boolean[][] shown, int minimum) {
        var sets = sensitive(cells, shown, minimum);
        for (var counts : tables) {
            var exchange = new Exchange(cells, shown, counts, isApart);
            Exchange looks = null;
            for (var set : sets) {
                var told = told(exchange, counts, cells, set, minimum);
                if (told.length > 0 && looks == null)
                    looks = moments == null ? exchange : new Exchange(cells, moments.alone(), counts, isApart);
                for (var option : told)
                    if (moments == null || looks.leavesOpen(set.cells(), option)) return set.cells();
            }
        }
        return null;
    }

    /**
     * Options of which it follows how many of these people chose them. What the looks alone told is told, whatever is hidden
     * now.
     */
    private int[] told(Exchange exchange, int[][] counts, Cells cells, Sensitive set, int minimum) {
        var sums = sums(counts, set.cells());
        int n = IntStream.of(sums).sum();
        var agree = IntStream.of(sums).anyMatch(sum -> sum == n);
        if (n == 0 || !set.isHidden() && !agree && cells.answered(set.cells()) >= minimum) return new int[0];
        return IntStream.range(0, isEither ? 1 : sums.length)
                .filter(option -> sums[option] > 0 && !exchange.leavesOpen(set.cells(), option))
                .toArray();
    }

    /**
     * Whether the sum of groups that are hidden because one of them agreed leaves one way only in which one can have: to be
     * told that one agrees must leave open which, or on what.
     */
    boolean tellsWhich(List<int[]> ofRoster) {
        var hidden = moments == null ? ofRoster : moments.fromRoster(ofRoster);
        var all = hidden.stream().flatMapToInt(IntStream::of).toArray();
        return tables.stream().anyMatch(counts -> {
            var sums = sums(counts, all);
            long ways = hidden.stream()
                    .mapToInt(group -> IntStream.of(sums(counts, group)).sum())
                    .filter(n -> n > 0)
                    .mapToLong(n -> IntStream.of(sums).filter(sum -> sum >= n).count())
                    .sum();
            return ways == 1;
        });
    }

    private static int[] sums(int[][] counts, int[] set) {
        var sums = new int[counts.length == 0 ? 0 : counts[0].length];
        for (var cell : set) for (int option = 0; option < sums.length; option++) sums[option] += counts[cell][option];
        return sums;
    }

    /** Cells, where two cuts cross, and hidden groups; none that is everybody. */
    private static List<Sensitive> sensitive(Cells cells, boolean[][] shown, int minimum) {
        var sets = new ArrayList<Sensitive>();
        for (var crossing : cells.crossings(minimum)) sets.add(new Sensitive(crossing, false));
        for (int cut = 0; cut < shown.length; cut++) {
            for (int group = 0; group < shown[cut].length; group++) {
                if (!shown[cut][group]) sets.add(new Sensitive(cells.of(cut, group), true));
            }
        }
        int all = cells.answered(cells.all());
        sets.removeIf(set -> cells.answered(set.cells()) == all || cells.answered(set.cells()) == 0);
        return sets;
    }
}

package id.ampera.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Answers as tables of counts, for the gate: what the sums that are shown leave open is looked for among people who could
 * have answered the other way round.
 *
 * @param tables one for each choice that is made by itself
 * @param isEither whether a table holds who chose something and who did not: that somebody did not is no answer
 * @param isApart whether more is shown of an answer than these counts, so that only people of one place can be exchanged
 * @param moments whose cells these tables have; null if they have those of the roster
 */
record AnswerTables(List<AnswerTable> tables, boolean isEither, boolean isApart, Moments moments) {
    static final AnswerTables NONE = new AnswerTables(List.of(), false, false, null);

    static AnswerTables of(AnswerTable table) {
        return new AnswerTables(List.of(table), false, false, null);
    }

    AnswerTables by(Moments those) {
        return new AnswerTables(tables, isEither, isApart, those);
    }

    /**
     * Whether the sum of groups that are hidden because one of them agreed leaves one way only in which one can have: to be
     * told that one agrees must leave open which, or on what.
     */
    boolean tellsWhich(List<int[]> ofRoster) {
        var hidden = moments == null
                ? ofRoster
                : ofRoster.stream().map(moments::fromRoster).toList();
        for (var table : tables) {
            var groups = hidden.stream().map(table::sums).toList();
            var all = new int[table.options()];
            for (var group : groups) Arrays.setAll(all, option -> all[option] + group[option]);
            long ways = 0;
            for (var group : groups) {
                int n = IntStream.of(group).sum();
                if (n > 0) ways += IntStream.of(all).filter(sum -> sum >= n).count();
            }
            if (ways == 1) return true;
        }
        return false;
    }
}

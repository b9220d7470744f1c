package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures of a named campaign while it is open, and after it in the light of them. */
class OpenReachTest {
    private static final int MINIMUM = 5;

    @Test
    void figures_move_seldom_and_leave_a_group_behind() {
        assertThat(OpenReach.moments(199, MINIMUM)).isEmpty();
        assertThat(OpenReach.moments(200, MINIMUM)).containsExactly(100);
        assertThat(OpenReach.moments(299, MINIMUM)).containsExactly(100);
        assertThat(OpenReach.moments(300, MINIMUM)).containsExactly(100, 200);
        assertThat(OpenReach.moments(1_000, MINIMUM)).containsExactly(100, 200, 400, 800);
    }

    private static AnswerColumns columns(boolean isToldApart, String first, String second, String later) {
        var roster = new Cells.Builder(List.of(Cut.UNIT));
        int one = roster.add(List.of(Rosters.group("U0")), 20, 0);
        int other = roster.add(List.of(Rosters.group("U1")), 60, 0);
        var columns = new AnswerColumns.Builder(
                OneVersion.of(FiguresTest.definition(FiguresTest.likert("q"))), roster.build());
        for (var each : (first + second).split("")) add(columns, columns(first, each, one, other), each);
        for (int i = 0; i < later.length(); i++) {
            var answer = later.substring(i, i + 1);
            // the first of those who came later is of the first unit
            add(columns, i == 0 ? one : other, answer);
        }
        var all = columns.build();
        return isToldApart ? all.seenAt(List.of((first + second).length())) : all;
    }

    private static int columns(String first, String answer, int one, int other) {
        return first.contains(answer) ? one : other;
    }

    private static void add(AnswerColumns.Builder columns, int cell, String answer) {
        columns.add(cell, OneVersion.ID, "{\"q\":\"" + answer + "\"}");
    }

    private static Figure ofTheFirstUnit(AnswerColumns columns) {
        return new Analysis(columns, MINIMUM)
                .sections(Cut.UNIT)
                .get(0)
                .items()
                .get(0)
                .lines()
                .get(0)
                .figures()
                .get(1);
    }

    @Test
    void what_nobody_had_chosen_before_does_not_tell_who_chose_it_later() {
        // no "e" among the first; one in the unit of which one person came later
        assertThat(ofTheFirstUnit(columns(false, "ababa", "ccdcdcdccd", "ecdcd"))
                        .hidden())
                .isFalse();
        assertThat(ofTheFirstUnit(columns(true, "ababa", "ccdcdcdccd", "ecdcd")).hidden())
                .isTrue();
    }

    @Test
    void if_all_who_came_since_the_last_look_agree_nothing_is_shown_of_all_together() {
        assertThat(new Analysis(columns(true, "ababa", "ccdcdcdccd", "ccccc"), MINIMUM).isShown("q"))
                .isFalse();
        assertThat(new Analysis(columns(false, "ababa", "ccdcdcdccd", "ccccc"), MINIMUM).isShown("q"))
                .isTrue();
    }

    @Test
    void a_look_at_which_the_item_was_hidden_told_nothing() {
        // the first agreed, so nothing was shown of them then; now nobody can take them off
        assertThat(new Analysis(columns(true, "aaaaa", "aaaaaaaaaa", "aabcd"), MINIMUM).isShown("q"))
                .isTrue();
    }
}

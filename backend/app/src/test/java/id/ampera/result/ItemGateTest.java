package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where all in a group chose the same, the group's distribution tells everybody's answer. */
class ItemGateTest {
    private static final int MINIMUM = 5;

    /** Answers by cell and option; whoever answered the campaign answered the item, unless the sums are less. */
    private static OptionTally tally(int[][] counts) {
        var answered = IntStream.range(0, counts.length)
                .map(cell -> IntStream.of(counts[cell]).sum())
                .toArray();
        return OptionTally.of(counts, answered, new int[counts.length]);
    }

    private static Predicate<int[]> same(int[][] counts) {
        return tally(counts)::same;
    }

    private static Disclosure of(Disclosure base, int[][] counts) {
        return ItemGate.of(base, same(counts), tally(counts).tables());
    }

    @Test
    void a_group_that_agrees_is_hidden_with_the_next_smallest() {
        var base = Gate.of(Rosters.units(6, 8, 30), MINIMUM);
        var item = of(base, new int[][] {{0, 6}, {3, 5}, {10, 20}});
        assertThat(item.shown(0, 0)).isFalse();
        assertThat(item.shown(0, 1)).isFalse();
        assertThat(item.shown(0, 2)).isTrue();
    }

    @Test
    void two_groups_that_agree_each_on_something_else_take_a_mixed_one() {
        var base = Gate.of(Rosters.units(6, 8, 30, 40), MINIMUM);
        var item = of(base, new int[][] {{0, 6}, {8, 0}, {10, 20}, {20, 20}});
        assertThat(item.remainder(0)).containsExactly(0, 1, 2);
    }

    @Test
    void what_a_cut_hides_anyway_must_be_mixed_too() {
        // units of 3 and 4 are hidden; both chose the second option, so that the remainder would tell it
        var base = Gate.of(Rosters.units(3, 4, 9, 30), MINIMUM);
        var item = of(base, new int[][] {{0, 3}, {0, 4}, {2, 7}, {10, 20}});
        assertThat(base.remainder(0)).containsExactly(0, 1);
        assertThat(item.remainder(0)).containsExactly(0, 1, 2);
    }

    @Test
    void an_item_that_all_answered_alike_shows_nothing() {
        var base = Gate.of(Rosters.units(6, 8), MINIMUM);
        var item = of(base, new int[][] {{0, 6}, {0, 8}});
        assertThat(IntStream.range(0, 2).anyMatch(group -> item.shown(0, group)))
                .isFalse();
    }

    @Test
    void a_single_answer_to_an_item_counts_as_agreement_and_none_does_not() {
        var base = Gate.of(Rosters.units(6, 8, 30), MINIMUM);
        assertThat(of(base, new int[][] {{0, 1}, {3, 5}, {10, 20}}).shown(0, 0)).isFalse();
        assertThat(of(base, new int[][] {{0, 0}, {3, 5}, {10, 20}}).shown(0, 0)).isTrue();
    }

    private static Cells crossed(Object... unitOtherPeople) {
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.SEX));
        for (int i = 0; i < unitOtherPeople.length; i += 3) {
            int people = (int) unitOtherPeople[i + 2];
            builder.add(
                    List.of(Rosters.group((String) unitOtherPeople[i]), Rosters.group((String) unitOtherPeople[i + 1])),
                    people,
                    people);
        }
        return builder.build();
    }

    @Test
    void a_nought_in_one_cut_does_not_tell_whose_an_answer_is_in_another() {
        // no woman chose the first option, so the one who did in the unit of four women and a man is the man
        var cells = crossed("U0", "F", 4, "U0", "M", 1, "U1", "F", 10, "U1", "M", 10, "U2", "F", 10, "U2", "M", 10);
        var base = Gate.of(cells, MINIMUM);
        var item = of(base, new int[][] {{0, 2, 2}, {1, 0, 0}, {0, 5, 5}, {2, 4, 4}, {0, 6, 4}, {3, 3, 4}});
        assertThat(base.shown(0, 0) && base.shown(1, 0)).isTrue();
        assertThat(item.shown(0, 0) && item.shown(1, 0)).isFalse();
        assertThat(item.shown(0, 1) || item.shown(1, 1)).isTrue();
    }

    @Test
    void people_who_agree_where_two_cuts_cross_are_not_told_apart() {
        // A less U0 are the six of U1 in A, who all chose the first option
        var cells = crossed("U0", "A", 8, "U1", "A", 6, "U1", "B", 10, "U2", "B", 10);
        var base = Gate.of(cells, MINIMUM);
        var item = of(base, new int[][] {{4, 4}, {6, 0}, {5, 5}, {3, 7}});
        assertThat(new Attacker(cells.all(), Rosters.visible(base)).knows(new int[] {1}))
                .isTrue();
        assertThat(new Attacker(cells.all(), Rosters.visible(item)).knows(new int[] {1}))
                .isFalse();
    }

    @Test
    void the_rest_does_not_tell_which_of_two_groups_agreed_on_what() {
        // of the first two units six chose the first option and eight another one: only the six can have agreed, and on
        // that
        var base = Gate.of(Rosters.units(6, 8, 40), MINIMUM);
        var item = of(base, new int[][] {{6, 0, 0}, {0, 4, 4}, {20, 10, 10}});
        assertThat(item.anyShown(0)).isFalse();
    }

    @Test
    void no_agreeing_group_follows_from_all_cuts_together() {
        var random = new Random(5);
        int met = 0;
        for (int run = 0; run < 3_000; run++) {
            var cells = Rosters.random(random, 14);
            var counts = new int[cells.size()][3];
            for (int cell = 0; cell < cells.size(); cell++) {
                int favourite = random.nextInt(3);
                for (int person = cells.answered(cell); person > 0; person--) {
                    int mood = random.nextInt(12);
                    if (mood > 0) counts[cell][mood > 2 ? favourite : random.nextInt(3)]++; // 0: left out
                }
            }
            var same = same(counts);
            var base = Gate.of(cells, MINIMUM);
            var item = of(base, counts);
            if (!base.overall()) continue;
            if (same.test(cells.all())) continue; // nothing is shown, nothing follows
            var answered = IntStream.of(cells.all())
                    .filter(cell -> cells.answered(cell) > 0)
                    .toArray();
            var attacker = new Attacker(answered, Rosters.visible(item));
            for (int cut = 0; cut < cells.cuts().size(); cut++) {
                for (int group = 0; group < cells.groups(cut).size(); group++) {
                    var of = cells.of(cut, group);
                    if (!same.test(of)) continue;
                    met++;
                    assertThat(item.shown(cut, group)).isFalse();
                    assertThat(attacker.knows(of)).as("run %d", run).isFalse();
                }
            }
        }
        assertThat(met).isGreaterThan(500);
    }
}

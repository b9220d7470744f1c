package id.ampera.result;

import static id.ampera.result.Rosters.group;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Cut;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final int MINIMUM = 5;

    private static List<Integer> shown(Disclosure disclosure, int cut) {
        return IntStream.range(0, disclosure.cells().groups(cut).size())
                .filter(group -> disclosure.shown(cut, group))
                .boxed()
                .toList();
    }

    @Test
    void groups_of_the_minimum_are_shown() {
        var disclosure = Gate.of(Rosters.units(5, 6, 40), MINIMUM);
        assertThat(shown(disclosure, 0)).containsExactly(0, 1, 2);
        assertThat(disclosure.remainder(0)).isEmpty();
    }

    @Test
    void one_unit_of_four_among_ten_takes_the_next_smallest_with_it() {
        var disclosure = Gate.of(Rosters.units(20, 4, 9, 11, 30, 8, 15, 12, 25, 10), MINIMUM);
        assertThat(shown(disclosure, 0)).containsExactly(0, 2, 3, 4, 6, 7, 8, 9);
        assertThat(disclosure.remainder(0)).containsExactly(1, 5);
    }

    @Test
    void four_people_among_ten_leave_no_breakdown_at_all() {
        var disclosure = Gate.of(Rosters.units(4, 6), MINIMUM);
        assertThat(disclosure.overall()).isTrue();
        assertThat(shown(disclosure, 0)).isEmpty();
        assertThat(disclosure.remainder(0)).isEmpty();
    }

    @Test
    void two_small_units_below_the_minimum_together_take_a_third() {
        assertThat(Gate.of(Rosters.units(2, 2, 7, 30), MINIMUM).remainder(0)).containsExactly(0, 1, 2);
        assertThat(Gate.of(Rosters.units(2, 3, 7, 30), MINIMUM).remainder(0)).containsExactly(0, 1);
    }

    @Test
    void a_unit_without_answers_is_not_told_apart() {
        assertThat(Gate.of(Rosters.units(0, 7, 30, 8), MINIMUM).remainder(0)).containsExactly(0, 1);
    }

    @Test
    void hidden_units_of_which_everybody_answered_take_one_with_them_of_which_not_everybody_did() {
        // five of five answered in the first two together, so one of one and four of four
        var builder = new Cells.Builder(List.of(Cut.UNIT));
        builder.add(List.of(group("U0")), 1, 1);
        builder.add(List.of(group("U1")), 4, 4);
        builder.add(List.of(group("U2")), 8, 6);
        builder.add(List.of(group("U3")), 40, 30);
        assertThat(Gate.of(builder.build(), MINIMUM).remainder(0)).containsExactly(0, 1, 2);
    }

    @Test
    void fewer_answers_than_the_minimum_show_nothing() {
        var disclosure = Gate.of(Rosters.units(1, 3), MINIMUM);
        assertThat(disclosure.overall()).isFalse();
        assertThat(shown(disclosure, 0)).isEmpty();
    }

    @Test
    void a_cohort_does_not_betray_the_unit_that_it_consists_of() {
        // cohort A is unit 0 (8) and unit 1 (4); unit 1 is hidden together with unit 2, yet A minus unit 0 is unit 1
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT));
        builder.add(List.of(group("U0"), group("A")), 8, 8);
        builder.add(List.of(group("U1"), group("A")), 4, 4);
        builder.add(List.of(group("U2"), group("B")), 9, 9);
        builder.add(List.of(group("U3"), group("B")), 20, 20);
        builder.add(List.of(group("U3"), group("C")), 20, 20);
        var disclosure = Gate.of(builder.build(), MINIMUM);
        var attacker = new Attacker(disclosure.cells().all(), Rosters.visible(disclosure));
        assertThat(attacker.knows(disclosure.cells().of(0, 1))).isFalse();
        assertThat(shown(disclosure, 0).size() + shown(disclosure, 1).size()).isPositive();
    }

    @Test
    void no_small_set_of_people_follows_from_all_cuts_together() {
        var random = new Random(1);
        for (int run = 0; run < 1_500; run++) {
            var cells = Rosters.random(random, 11);
            var disclosure = Gate.of(cells, MINIMUM);
            var answered = IntStream.of(cells.all())
                    .filter(cell -> cells.answered(cell) > 0)
                    .toArray();
            var attacker = new Attacker(answered, Rosters.visible(disclosure));
            for (var set : Rosters.subsets(answered)) {
                int n = cells.answered(set);
                if (n < MINIMUM)
                    assertThat(attacker.knows(set)).as("run %d, n = %d", run, n).isFalse();
            }
        }
    }

    @Test
    void no_base_of_a_hidden_group_follows_from_all_cuts_together() {
        var random = new Random(2);
        for (int run = 0; run < 3_000; run++) {
            var cells = Rosters.random(random, 30);
            var disclosure = Gate.of(cells, MINIMUM);
            var attacker = new Attacker(cells.all(), Rosters.visible(disclosure));
            for (int cut = 0; cut < cells.cuts().size(); cut++) {
                int hidden = 0;
                int rest = 0;
                for (int group = 0; group < cells.groups(cut).size(); group++) {
                    if (disclosure.shown(cut, group)) {
                        assertThat(cells.answered(cells.of(cut, group))).isGreaterThanOrEqualTo(MINIMUM);
                        continue;
                    }
                    hidden++;
                    rest += cells.answered(cells.of(cut, group));
                    // a cut with one group only is the total itself
                    if (cells.groups(cut).size() > 1) {
                        assertThat(attacker.knows(cells.of(cut, group)))
                                .as("run %d", run)
                                .isFalse();
                    }
                }
                if (hidden > 0 && hidden < cells.groups(cut).size()) {
                    assertThat(hidden).isGreaterThanOrEqualTo(2);
                    assertThat(rest).isGreaterThanOrEqualTo(MINIMUM);
                }
            }
        }
    }

    @Test
    void a_higher_minimum_is_kept_too() {
        var random = new Random(3);
        for (int run = 0; run < 400; run++) {
            var cells = Rosters.random(random, 9);
            var disclosure = Gate.of(cells, 12);
            var answered = IntStream.of(cells.all())
                    .filter(cell -> cells.answered(cell) > 0)
                    .toArray();
            var attacker = new Attacker(answered, Rosters.visible(disclosure));
            for (var set : Rosters.subsets(answered)) {
                if (cells.answered(set) < 12 && set.length <= 4)
                    assertThat(attacker.knows(set)).isFalse();
            }
        }
    }

    @Test
    void an_ordinary_campaign_keeps_nearly_all_of_its_groups() {
        // 12 cohorts of 40 from 30 units
        var random = new Random(4);
        var builder = new Cells.Builder(List.of(Cut.UNIT, Cut.COHORT, Cut.SEX));
        for (int person = 0; person < 480; person++) {
            builder.add(
                    List.of(
                            group("U" + random.nextInt(30)),
                            group("A" + person / 40),
                            group(random.nextInt(5) < 3 ? "F" : "M")),
                    1,
                    random.nextInt(10) < 8 ? 1 : 0);
        }
        var disclosure = Gate.of(builder.build(), MINIMUM);
        assertThat(shown(disclosure, 0)).hasSizeGreaterThan(25);
        assertThat(shown(disclosure, 1)).hasSize(12);
        assertThat(shown(disclosure, 2)).hasSize(2);
    }
}

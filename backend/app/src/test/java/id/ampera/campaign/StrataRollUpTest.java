package id.ampera.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Releasing.Standing;
import id.ampera.campaign.StrataRollUp.Counted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrataRollUpTest {

    private static Counted stratum(int answers, String... attributes) {
        return new Counted(UUID.randomUUID(), Arrays.asList(attributes), answers);
    }

    @Test
    void groups_with_enough_answers_stay_as_they_are() {
        var women = stratum(5, "Dinas A", null, "F");
        var men = stratum(7, "Dinas A", null, "M");
        var outcomes = StrataRollUp.of(List.of(women, men), 5);
        assertThat(outcomes.get(women.id()).shownIn()).isEqualTo(women.id());
        assertThat(outcomes.get(men.id()).attributes()).containsExactly("Dinas A", null, "M");
    }

    @Test
    void a_small_group_joins_the_one_most_like_it_and_what_differs_is_not_broken_down() {
        var women = stratum(3, "Dinas A", null, "F");
        var men = stratum(9, "Dinas A", null, "M");
        var others = stratum(6, "Dinas B", null, "F");
        var outcomes = StrataRollUp.of(List.of(women, men, others), 5);
        assertThat(outcomes.get(women.id())).isEqualTo(outcomes.get(men.id()));
        assertThat(outcomes.get(women.id()).attributes()).containsExactly("Dinas A", null, null);
        assertThat(outcomes.get(others.id()).attributes()).containsExactly("Dinas B", null, "F");
    }

    @Test
    void too_few_answers_in_all_are_dropped() {
        var one = stratum(2, "Dinas A", null, null);
        var two = stratum(2, "Dinas B", null, null);
        assertThat(StrataRollUp.of(List.of(one, two), 5)).isEmpty();
    }

    @Test
    void a_group_without_answers_hides_nobody_and_stays() {
        var nobody = stratum(0, "Dinas A", null, null);
        var some = stratum(5, "Dinas B", null, null);
        var outcomes = StrataRollUp.of(List.of(nobody, some), 5);
        assertThat(outcomes.get(nobody.id()).attributes()).containsExactly("Dinas A", null, null);
        assertThat(outcomes.get(some.id()).attributes()).containsExactly("Dinas B", null, null);
    }

    private static Counted after(Standing standing, String... attributes) {
        return new Counted(UUID.randomUUID(), Arrays.asList(attributes), standing);
    }

    @Test
    void what_came_since_an_interim_release_is_a_group_of_its_own() {
        var grown = after(new Standing(20, 5, true), "Dinas A", null, null);
        var barely = after(new Standing(20, 4, true), "Dinas B", null, null);
        var asItWas = after(new Standing(9, 0, false), "Dinas C", null, null);
        var outcomes = StrataRollUp.of(List.of(grown, barely, asItWas), 5);
        assertThat(outcomes.get(grown.id())).isEqualTo(outcomes.get(barely.id()));
        assertThat(outcomes.get(barely.id()).attributes()).containsExactly(null, null, null);
        assertThat(outcomes.get(asItWas.id()).attributes()).containsExactly("Dinas C", null, null);
    }

    @Test
    void one_answer_taken_back_without_others_that_are_new_changes_no_figure_by_itself() {
        var takenBack = after(new Standing(19, 0, true), "Dinas A", null, null);
        assertThat(StrataRollUp.of(List.of(takenBack), 5)).isEmpty();
        var everybody = after(new Standing(0, 0, true), "Dinas A", null, null);
        var others = after(new Standing(15, 15, true), "Dinas B", null, null);
        var outcomes = StrataRollUp.of(List.of(everybody, others), 5);
        assertThat(outcomes.get(everybody.id()).attributes()).containsExactly(null, null, null);
    }

    @Test
    void whatever_the_counts_no_shown_group_is_below_the_minimum() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var strata = new ArrayList<Counted>();
            int count = 1 + random.nextInt(32);
            for (int i = 0; i < count; i++) {
                strata.add(
                        stratum(random.nextInt(12), "U" + random.nextInt(8), null, random.nextBoolean() ? "F" : "M"));
            }
            var outcomes = StrataRollUp.of(strata, 5);
            var shown = new HashMap<UUID, Integer>();
            var byAttributes = new HashMap<List<String>, Integer>();
            for (var stratum : strata) {
                var outcome = outcomes.get(stratum.id());
                if (outcome == null) continue;
                shown.merge(outcome.shownIn(), stratum.answers(), Integer::sum);
                byAttributes.merge(outcome.attributes(), stratum.answers(), Integer::sum);
            }
            assertThat(shown.values()).allSatisfy(answers -> assertThat(answers == 0 || answers >= 5)
                    .isTrue());
            assertThat(byAttributes.values()).allSatisfy(answers -> assertThat(answers == 0 || answers >= 5)
                    .isTrue());
        }
    }
}

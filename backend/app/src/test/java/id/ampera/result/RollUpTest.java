package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Units 1, 2 and 3 are below 0; 4 and 5 below 1; 6 and 7 below 2; and so on. */
class RollUpTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINIMUM = 5;

    private static Map<String, Group> above(int units) {
        var above = new HashMap<String, Group>();
        for (int i = 1; i < units; i++) {
            int upper = i <= 3 ? 0 : (i - 2) / 2;
            above.put("U" + i, new Group("U" + upper, "Dinas " + upper));
        }
        return above;
    }

    private static List<Group> rolledUp(int... sizes) {
        return RollUp.of(Rosters.units(sizes), MINIMUM, above(sizes.length)).groups(0);
    }

    @Test
    void small_units_stand_together_under_the_nearest_unit_that_has_enough_of_them() {
        // of the first: 4 and 5; of the second: 6 and 7, which are not enough without it
        var groups = rolledUp(9, 9, 2, 8, 3, 4, 1, 2);
        assertThat(groups.stream().map(Group::units))
                .contains(List.of("U4", "U5"), List.of("U2", "U6", "U7"))
                .hasSize(5);
        assertThat(groups.stream().map(Group::label))
                .containsExactlyInAnyOrder("Dinas 1 (2 unit)", "Dinas 2 (3 unit)", "U0", "U1", "U3");
    }

    @Test
    void a_unit_that_is_large_enough_stays_what_it_is() {
        assertThat(rolledUp(9, 9, 9, 9, 5, 6)).allMatch(each -> each.units().isEmpty());
    }

    @Test
    void a_small_unit_that_is_left_over_keeps_others_with_it_or_a_large_one_would_have_to_hide_for_it() {
        // 3 has nobody under the same unit; 4 and 5 stay beside it, and 2 with 6 and 7 stand together
        var groups = rolledUp(9, 9, 2, 3, 2, 4, 4, 2);
        assertThat(groups.stream().filter(each -> !each.units().isEmpty()).map(Group::label))
                .containsExactly("Dinas 2 (3 unit)");
        var page = Gate.of(RollUp.of(Rosters.units(9, 9, 2, 3, 2, 4, 4, 2), MINIMUM, above(8)), MINIMUM);
        var shown = IntStream.range(0, groups.size())
                .filter(group -> page.shown(0, group))
                .mapToObj(group -> groups.get(group).label())
                .toList();
        assertThat(shown).containsExactlyInAnyOrder("U0", "U1", "Dinas 2 (3 unit)");
    }

    @Test
    void at_the_top_nothing_is_gathered() {
        var groups = rolledUp(2, 2, 2, 9);
        assertThat(groups).hasSize(4).allMatch(each -> each.units().isEmpty());
    }

    @Test
    void the_same_units_have_the_same_key_and_others_another_one() {
        var first = rolledUp(9, 9, 9, 9, 3, 4).get(0);
        assertThat(rolledUp(9, 8, 7, 9, 4, 2).get(0).key()).isEqualTo(first.key());
        assertThat(rolledUp(9, 2, 9, 9, 3, 4).get(0).key()).isNotEqualTo(first.key());
    }

    @Test
    void more_is_shown_of_small_units_and_nothing_of_them_follows() {
        var random = new Random(20261130);
        int apart = 0;
        int together = 0;
        for (int run = 0; run < 12; run++) {
            int count = 14 + random.nextInt(10);
            var units = IntStream.range(0, count).mapToObj(i -> "U" + i).toList();
            var crowd = Crowd.random(random, List.of("SEX", "UNIT"), units, List.of());
            var columns = SolvedGateTest.columns(crowd);
            apart += shown(crowd, new Analysis(columns, MINIMUM), new Solver(crowd));
            var solver = new Solver(crowd);
            together += shown(crowd, new Analysis(columns.rolledUp(MINIMUM, above(count)), MINIMUM), solver);
            assertThat(solver.solve().what()).as("run %d", run).isEmpty();
            assertThat(solver.bases()).as("run %d", run).isEmpty();
        }
        assertThat(together).isGreaterThan(apart * 6 / 5);
    }

    /** Answers to the first question that stand in a group of the cut by unit. */
    private static int shown(Crowd crowd, Analysis analysis, Solver solver) {
        int answers = 0;
        for (var cut : List.of(Cut.UNIT, Cut.SEX)) {
            var page = JSON.createObjectNode();
            page.set("groups", JSON.valueToTree(analysis.groups(cut)));
            page.set("sections", JSON.valueToTree(analysis.sections(cut)));
            solver.read(page, cut.name());
            if (cut == Cut.SEX) continue;
            var line =
                    page.get("sections").get(0).get("items").get(0).get("lines").get(0);
            for (var figure : line.get("figures")) {
                var isOwn =
                        !List.of("all", "others").contains(figure.get("group").asText());
                if (isOwn && figure.hasNonNull("n") && !figure.get("hidden").asBoolean())
                    answers += figure.get("n").asInt();
            }
        }
        return answers;
    }
}

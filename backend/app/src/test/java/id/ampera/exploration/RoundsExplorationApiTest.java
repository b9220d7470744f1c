package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.nth;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected statistics: SciPy 1.17, {@code mannwhitneyu(method="asymptotic")}, {@code kruskal}, {@code chi2_contingency}. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RoundsExplorationApiTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    @Inject
    DataSource database;

    private static UUID round(ExplorationFixture fixture, String unit, int... counts) {
        return round(fixture, fixture.version, unit, counts);
    }

    private static UUID round(ExplorationFixture fixture, String version, String unit, int... counts) {
        var campaign = fixture.given.campaign(fixture.evaluation, version, "NAMED", "CLOSED", "SEX,UNIT");
        fixture.given.named(campaign, people(unit, "F", 20, i -> Map.of("materi", nth(i, counts))));
        return campaign;
    }

    private static Map<String, Object> rounds(UUID... campaigns) {
        var recipe = recipe(campaigns[0], null, "materi");
        recipe.put("campaignIds", List.of(campaigns));
        return recipe;
    }

    @Test
    void two_rounds_are_a_slope_with_a_test_and_the_warning_that_nobody_is_paired() {
        var fixture = new ExplorationFixture(database);
        var unit = Given.unit();
        var first = round(fixture, unit, 4, 6, 6, 3, 1);
        var second = round(fixture, unit, 1, 2, 5, 8, 4);
        var found = explored(rounds(first, second));
        assertThat(found.getString("recipe.grouping")).isEqualTo("ROUND");
        assertThat(found.getString("recipe.method")).isEqualTo("CHANGE");
        assertThat(found.getString("chart")).isEqualTo("SLOPE");
        assertThat(found.getList("groups.key")).containsExactly(first.toString(), second.toString());
        assertThat(found.getList("items[0].figures.n")).containsExactly(20, 20);
        assertThat(found.getDouble("tests[0].statistic")).isEqualTo(101);
        assertThat(found.getDouble("tests[0].p")).isCloseTo(0.00618432, CLOSE);
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(-0.495, CLOSE);
        assertThat(found.getList("caveats.code")).contains("UNPAIRED");
        assertThat(found.getString("summary")).endsWith("Penilaiannya naik.");
        assertThat(explored(rounds(second, first)).getString("summary")).endsWith("Penilaiannya turun.");
        assertThat(found.getList("campaigns.fingerprint")).doesNotContainNull().hasSize(2);
    }

    @Test
    void a_round_that_is_too_small_is_a_gap_in_the_slope_and_in_no_test() {
        var fixture = new ExplorationFixture(database);
        var unit = Given.unit();
        var small = fixture.given.campaign(fixture.evaluation, fixture.version, "NAMED", "CLOSED", "SEX,UNIT");
        fixture.given.named(small, people(unit, "F", 3, i -> Map.of("materi", "" + (1 + i))));
        var found = explored(rounds(round(fixture, unit, 4, 6, 6, 3, 1), small, round(fixture, unit, 1, 2, 5, 8, 4)));
        assertThat(found.getString("chart")).isEqualTo("SLOPE");
        assertThat(found.getList("alternatives")).containsExactly("DOTS", "HEAT_MAP", "BOX", "DIVERGING_BARS");
        assertThat(found.getList("groups.hidden")).containsExactly(false, true, false);
        assertThat(found.getMap("items[0].figures[1]").keySet()).containsExactlyInAnyOrder("group", "hidden", "reason");
        assertThat(found.getList("tests")).hasSize(1);
        assertThat(found.<String>getList("tests[0].groups")).doesNotContain(small.toString());
        assertThat(found.getInt("tests[0].n")).isEqualTo(40);
        assertThat(found.getString("summary")).contains("U = 101,0", "delta Cliff");
        assertThat(found.getList("caveats.code")).contains("HIDDEN_GROUPS", "UNPAIRED");
    }

    @Test
    void three_rounds_are_tested_together_and_in_pairs() {
        var fixture = new ExplorationFixture(database);
        var unit = Given.unit();
        var found = explored(rounds(
                round(fixture, unit, 4, 6, 6, 3, 1),
                round(fixture, unit, 1, 2, 5, 8, 4),
                round(fixture, unit, 2, 5, 6, 5, 2)));
        assertThat(found.getList("tests.kind")).containsExactly("OMNIBUS", "PAIR", "PAIR", "PAIR");
        assertThat(found.getDouble("tests[0].statistic")).isCloseTo(7.95376124, CLOSE);
        assertThat(found.getDouble("tests[0].p")).isCloseTo(0.01874402, CLOSE);
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(7.95376124 / 59, CLOSE);
        assertThat(found.getDouble("tests[1].adjustedP")).isCloseTo(3 * 0.00618432, CLOSE);
    }

    @Test
    void a_filter_takes_shown_groups_together_in_every_round() {
        var fixture = new ExplorationFixture(database);
        var units = List.of(Given.unit(), Given.unit(), Given.unit());
        var people = new ArrayList<Person>(people(units.get(0), "F", 10, i -> answer(i, 0, 0, 2, 5, 3)));
        people.addAll(people(units.get(1), "M", 12, i -> answer(i, 2, 4, 4, 1, 1)));
        people.addAll(people(units.get(2), "F", 7, i -> answer(i, 1, 2, 2, 1, 1)));
        people.add(new Person(units.get(1), null, "F", null));
        var campaign = fixture.released("UNIT", people);
        var recipe = recipe(campaign, null, "materi", "hari");
        recipe.put("filter", Map.of("cut", "UNIT", "groups", units.subList(0, 2)));
        recipe.put("method", "MEAN");
        var found = explored(recipe);
        assertThat(found.getList("groups.key")).containsExactly("filtered");
        assertThat(found.getInt("groups[0].answered")).isEqualTo(22);
        assertThat(found.getInt("groups[0].invited")).isEqualTo(23);
        assertThat(found.getList("items[0].figures[0].counts")).containsExactly(2, 4, 6, 6, 4);
        assertThat(found.getDouble("items[0].figures[0].mean")).isCloseTo(72 / 22.0, CLOSE);
        // 0..9 and 0..11 together: mean 111 / 22, squares 285 + 506
        assertThat(found.getDouble("items[1].figures[0].mean")).isCloseTo(111 / 22.0, CLOSE);
        assertThat(found.getDouble("items[1].figures[0].standardDeviation"))
                .isCloseTo(Math.sqrt((791 - 111.0 * 111 / 22) / 21), CLOSE);
        assertThat(found.getDouble("items[0].figures[0].low")).isLessThan(72 / 22.0);
        recipe.put("grouping", "UNIT");
        recipe.put("method", "COMPARISON");
        var compared = explored(recipe);
        assertThat(compared.getList("groups.key")).containsExactlyInAnyOrderElementsOf(units.subList(0, 2));
        assertThat(Math.abs(compared.getDouble("tests[0].effect.value"))).isCloseTo(0.71666667, CLOSE);
    }

    private static Map<String, Object> answer(int i, int... counts) {
        return Map.of("materi", nth(i, counts), "hari", i);
    }

    @Test
    void an_item_that_was_asked_otherwise_is_left_out_and_another_wording_is_told() {
        var fixture = new ExplorationFixture(database);
        var unit = Given.unit();
        var first = round(fixture, unit, 4, 6, 6, 3, 1);
        var reworded = GivenQuestionnaire.published(ExplorationFixture.definition("Materi dipakai sehari-hari"));
        var second = round(fixture, reworded, unit, 1, 2, 5, 8, 4);
        assertThat(explored(rounds(first, second)).getList("caveats.code"))
                .contains("WORDING_CHANGED")
                .doesNotContain("UNMATCHED_ITEMS");
        var shorter = GivenQuestionnaire.published(GivenQuestionnaire.definition(likert("materi", 4)));
        var third = round(fixture, shorter, unit, 5, 5, 5, 5);
        var found = explored(rounds(first, third));
        assertThat(found.getList("caveats.code")).contains("UNMATCHED_ITEMS");
        assertThat(found.getBoolean("items[0].figures[1].hidden")).isTrue();
        assertThat(found.getList("tests")).isEmpty();
        assertThat(found.getString("summary")).startsWith("Tidak ada dua kelompok");
    }

    @Test
    void several_choices_are_tested_option_by_option() {
        var fixture = new ExplorationFixture(database);
        var unit = Given.unit();
        var campaign = fixture.campaign("SEX");
        var people = new ArrayList<Person>(people(unit, "F", 20, i -> chosen(i < 15, i < 18, i >= 10)));
        people.addAll(people(unit, "M", 20, i -> chosen(i < 6, i < 14, i >= 10)));
        fixture.given.named(campaign, people);
        var found = explored(recipe(campaign, "SEX", "manfaat"));
        assertThat(found.getString("chart")).isEqualTo("BARS");
        assertThat(found.getList("tests.option")).containsExactly("1", "2", "3");
        // of the second option four each were expected to be left out
        assertThat(found.getList("tests.test")).containsExactly("CHI_SQUARE", "FISHER", "CHI_SQUARE");
        assertThat(found.getDouble("tests[2].p")).isEqualTo(1);
        assertThat(found.getDouble("tests[0].statistic")).isCloseTo(8.12030075, CLOSE);
        assertThat(found.getDouble("tests[0].p")).isCloseTo(0.00437723, CLOSE);
        assertThat(found.getDouble("tests[1].p")).isCloseTo(0.23511624, CLOSE);
        assertThat(found.getString("tests[0].sentence")).contains("pilihan \"Jenjang 1\"", "(n = 20, 75 %)");
    }

    private static Map<String, Object> chosen(boolean first, boolean second, boolean third) {
        var options = new ArrayList<String>();
        if (first) options.add("\"1\"");
        if (second) options.add("\"2\"");
        if (third) options.add("\"3\"");
        return Map.of("manfaat", new Raw(String.join(",", options)));
    }

    /** Stands in the answers as it is. */
    private record Raw(String options) {
        @Override
        public String toString() {
            return "[" + options + "]";
        }
    }
}

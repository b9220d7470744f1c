package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.nth;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static id.ampera.exploration.ExplorationFixture.run;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

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

/** Who answered against who was invited, by what is shown of each declared cut. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RepresentationExplorationApiTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    @Inject
    DataSource database;

    /** Of 40 women 30 answered, of 60 men 30: women are half of the answers and two fifths of the roster. */
    private static List<Person> people(String unit) {
        var people = new ArrayList<Person>(
                ExplorationFixture.people(unit, "F", 30, i -> Map.of("materi", nth(i, 0, 0, 0, 15, 15))));
        people.addAll(ExplorationFixture.people(unit, "M", 30, i -> Map.of("materi", nth(i, 0, 15, 15))));
        for (int i = 0; i < 10; i++) people.add(new Person(unit, null, "F", null));
        for (int i = 0; i < 30; i++) people.add(new Person(unit, null, "M", null));
        return people;
    }

    private static Map<String, Object> representation(UUID campaign, String... items) {
        var recipe = recipe(campaign, null, items);
        recipe.put("method", "REPRESENTATION");
        return recipe;
    }

    @Test
    void answers_stand_against_the_roster_with_test_effect_and_weights() {
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.released("SEX", people(Given.unit()));
        var found = explored(representation(campaign, "materi"));
        assertThat(found.getString("chart")).isEqualTo("SHARES");
        var cut = "representation.cuts[0]";
        assertThat(found.getString(cut + ".cut")).isEqualTo("SEX");
        assertThat(found.getList(cut + ".groups.key")).containsExactly("F", "M");
        assertThat(found.<Float>getList(cut + ".groups.invitedShare")).containsExactly(0.4f, 0.6f);
        assertThat(found.<Float>getList(cut + ".groups.answeredShare")).containsExactly(0.5f, 0.5f);
        // chisq.test(rbind(c(30, 30), c(10, 30)), correct = FALSE): 100 (30 * 30 - 30 * 10)^2 / (60 * 40 * 40 * 60)
        assertThat(found.getDouble(cut + ".statistic")).isCloseTo(6.25, CLOSE);
        assertThat(found.getInt(cut + ".degreesOfFreedom")).isEqualTo(1);
        assertThat(found.getDouble(cut + ".p")).isCloseTo(0.01241933, CLOSE);
        assertThat(found.getDouble(cut + ".adjustedP")).isCloseTo(0.01241933, CLOSE);
        assertThat(found.getBoolean(cut + ".significant")).isTrue();
        assertThat(found.getDouble(cut + ".effect")).isCloseTo(0.25, CLOSE);
        assertThat(found.getDouble(cut + ".effectLow")).isBetween(0.0, 0.25);
        assertThat(found.getDouble(cut + ".groups[0].residual")).isCloseTo(2.5, CLOSE);
        assertThat(found.getDouble(cut + ".dissimilarity")).isCloseTo(0.1, CLOSE);
        assertThat(found.<Float>getList(cut + ".groups.weight")).containsExactly(0.8f, 1.2f);
        assertThat(found.getDouble(cut + ".designEffect")).isCloseTo((0.64 + 1.44) / 2, CLOSE);
        assertThat(found.getDouble(cut + ".effectiveSize")).isCloseTo(60 / 1.04, CLOSE);
        var mean = cut + ".means[0]";
        assertThat(found.getDouble(mean + ".mean")).isCloseTo(3.5, CLOSE);
        assertThat(found.getDouble(mean + ".weighted")).isCloseTo(0.4 * 4.5 + 0.6 * 2.5, CLOSE);
        // both have s^2 = 7.5 / 29; 0.4^2 (1 - 30/40) and 0.6^2 (1 - 30/60) of it over 30
        double variance = 7.5 / 29 / 30 * (0.04 + 0.18);
        assertThat(found.getDouble(mean + ".high")).isCloseTo(3.3 + 2.0165 * Math.sqrt(variance), within(1e-3));
        assertThat(found.getString("summary"))
                .startsWith("Susunan yang menjawab berbeda dari daftar yang diundang menurut jenis kelamin (60 dari 100"
                        + " menjawab).")
                .contains(
                        "χ²(1) = 6,25, p = 0,012",
                        "n = 100 yang diundang",
                        "Lebih sering menjawab: Perempuan.",
                        "Lebih jarang menjawab: Laki-laki.",
                        "bergeser dari 3,50 menjadi 3,30 (interval 95 %",
                        "n efektif 58");
        assertThat(found.getList("tables.key")).containsExactly("roster", "rosterTests", "weighted");
        assertThat(found.getList("caveats.code")).contains("KNOWN_ATTRIBUTES").doesNotContain("ONE_CUT_AT_A_TIME");
    }

    @Test
    void cuts_stand_one_after_the_other_adjusted_and_never_crossed() {
        var fixture = new ExplorationFixture(database);
        var people = people(Given.unit());
        people = new ArrayList<>(people);
        people.addAll(people(Given.unit()));
        var campaign = fixture.released("SEX,UNIT", people);
        var found = explored(representation(campaign, "materi"));
        assertThat(found.getList("representation.cuts.cut")).containsExactly("UNIT", "SEX");
        assertThat(found.getList("caveats.code")).contains("ONE_CUT_AT_A_TIME", "SEVERAL_TESTS");
        // both units answered alike
        assertThat(found.getDouble("representation.cuts[0].p")).isEqualTo(1);
        assertThat(found.getDouble("representation.cuts[1].adjustedP"))
                .isCloseTo(2 * found.getDouble("representation.cuts[1].p"), CLOSE);
        var one = representation(campaign);
        one.put("grouping", "UNIT");
        var byUnit = explored(one);
        assertThat(byUnit.getList("representation.cuts.cut")).containsExactly("UNIT");
        assertThat(byUnit.getList("representation.cuts[0].means")).isEmpty();
        assertThat(byUnit.getString("summary")).startsWith("Susunan yang menjawab tidak terbukti berbeda");
        assertThat(byUnit.getList("tables.key")).containsExactly("roster", "rosterTests");
    }

    @Test
    void where_groups_are_hidden_there_is_no_weight_and_no_number_of_theirs() {
        var fixture = new ExplorationFixture(database);
        var people = new ArrayList<Person>();
        int[] sizes = {12, 11, 10, 3, 4};
        var units = new ArrayList<String>();
        for (int size : sizes) {
            units.add(Given.unit());
            people.addAll(ExplorationFixture.people(
                    units.get(units.size() - 1), "F", size, i -> Map.of("materi", "" + (1 + (i + size) % 5))));
            people.add(new Person(units.get(units.size() - 1), null, "F", null));
        }
        var campaign = fixture.released("UNIT", people);
        var shown = explored(recipe(campaign, "UNIT", "materi"));
        var found = explored(representation(campaign, "materi"));
        List<String> hidden = shown.getList("groups.findAll { it.hidden }.key");
        assertThat(hidden).isNotEmpty();
        for (var key : hidden) {
            assertThat(found.getMap("representation.cuts[0].groups.find { it.key == '" + key + "' }")
                            .keySet())
                    .containsExactlyInAnyOrder("key", "name", "hidden", "pooled");
        }
        var isPooled = shown.getList("groups.findAll { it.key == 'others' && !it.hidden }")
                        .size()
                == 1;
        if (isPooled) {
            assertThat(found.getList("representation.cuts[0].groups.findAll { it.pooled }.weight"))
                    .doesNotContainNull();
        } else {
            assertThat(found.getString("representation.cuts[0].obstacle")).isEqualTo("GROUPS_HIDDEN");
            assertThat(found.getList("representation.cuts[0].means")).isEmpty();
            assertThat(found.getList("caveats.code")).contains("NOT_WEIGHTED");
        }
        assertThat(found.getList("caveats.code")).contains("HIDDEN_GROUPS");
    }

    /** Two thirds of each sex were asked about the material. */
    private static List<Person> sieved(String unit, String sex, String lower, String upper) {
        return ExplorationFixture.people(
                unit,
                sex,
                30,
                i -> i < 20 ? Map.of("peran", "1", "materi", i < 10 ? lower : upper) : Map.of("peran", "2"));
    }

    @Test
    void what_only_some_were_asked_has_no_weighted_mean() {
        var fixture = new ExplorationFixture(database);
        var role = likert("peran", 2);
        role.put("type", "single-choice");
        var materi = likert("materi", 5);
        materi.put("visibleWhen", Map.of("op", "one-of", "item", "peran", "options", List.of("1")));
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(role, materi));
        var campaign = fixture.given.campaign(fixture.evaluation, version, "ANONYMOUS", "RELEASED", "SEX");
        var unit = Given.unit();
        var people = new ArrayList<>(sieved(unit, "F", "4", "5"));
        people.addAll(sieved(unit, "M", "2", "3"));
        for (int i = 0; i < 30; i++) people.add(new Person(unit, null, "M", null));
        fixture.given.released(campaign, people);
        var found = explored(representation(campaign, "materi"));
        var cut = "representation.cuts[0]";
        assertThat(found.getString(cut + ".obstacle")).isNull();
        assertThat(found.getList(cut + ".groups.weight")).hasSize(2).doesNotContainNull();
        assertThat(found.getMap(cut + ".means[0]").keySet())
                .containsExactlyInAnyOrder("key", "hidden", "obstacle", "n", "mean");
        assertThat(found.getString(cut + ".means[0].obstacle")).isEqualTo("ASKED_OF_SOME");
        assertThat(found.getInt(cut + ".means[0].n")).isEqualTo(40);
        assertThat(found.getDouble(cut + ".means[0].mean")).isCloseTo(3.5, CLOSE);
        assertThat(found.getList("caveats.code")).contains("NOT_WEIGHTED");
        assertThat(found.getList("caveats.text").toString()).contains("karena tidak semua yang menjawab ditanyai");
        assertThat(found.getString("summary")).doesNotContain("bergeser");
        assertThat(found.getString("tables[2].rows[0].cells[8].text"))
                .isEqualTo("Tidak dibobot: tidak semua yang menjawab ditanyai");
    }

    @Test
    void an_open_survey_shows_who_answered_and_no_weighted_mean() {
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.given.campaign(fixture.evaluation, fixture.version, "NAMED", "OPEN", "SEX");
        fixture.given.named(campaign, people(Given.unit()));
        var found = explored(representation(campaign, "materi"));
        assertThat(found.getList("representation.cuts[0].groups.answered")).containsExactly(30, 30);
        assertThat(found.getString("representation.cuts[0].obstacle")).isEqualTo("AFTER_CLOSING");
        assertThat(found.getList("representation.cuts[0].means")).isEmpty();
        assertThat(found.getList("caveats.code")).contains("NOT_WEIGHTED", "PROVISIONAL");
    }

    @Test
    void it_needs_a_roster_a_cut_and_means() {
        var fixture = new ExplorationFixture(database);
        var plain = fixture.given.campaign(fixture.evaluation, fixture.version, "NAMED", "CLOSED", "");
        fixture.given.named(plain, people(Given.unit()));
        run(representation(plain))
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-no-cuts"))
                .body("errors[0].pointer", equalTo("/method"));
        var cut = fixture.released("SEX", people(Given.unit()));
        run(representation(cut, "peran"))
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-method-unfit"))
                .body("errors[0].pointer", equalTo("/method"));
        var filtered = representation(cut);
        filtered.put("filter", Map.of("cut", "SEX", "groups", List.of("F")));
        run(filtered).statusCode(422).body("type", equalTo("/problems/exploration-method-unfit"));
    }
}

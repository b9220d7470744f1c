package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static id.ampera.exploration.ExplorationFixture.run;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Rows that one answer rates twice: before and after, importance and performance. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PairedExplorationApiTest {
    private static final Offset<Double> CLOSE = within(1e-5);
    private static final String BEFORE = "122331231223";
    private static final String AFTER = "344351544354";

    @Inject
    DataSource database;

    private static String version(String kind, String first, String second) {
        var matrix = likert("mampu", 5);
        matrix.put("type", "likert-matrix");
        matrix.remove("required");
        matrix.put(
                "rows",
                List.of(
                        Map.of("code", "a", "text", text("Menyusun laporan")),
                        Map.of("code", "b", "text", text("Melayani"))));
        matrix.put("pair", Map.of("kind", kind, "first", text(first), "second", text(second)));
        var plain = likert("puas", 5);
        plain.remove("required");
        return GivenQuestionnaire.published(GivenQuestionnaire.definition(matrix, plain));
    }

    /** Twelve women and twelve men; nobody changed the second row but for two in each direction. */
    private static List<Person> people(String sides, int silent) {
        var names = sides.split(",");
        var unit = Given.unit();
        var people = new ArrayList<Person>();
        for (var sex : List.of("F", "M")) {
            int turned = sex.equals("F") ? 0 : 1;
            people.addAll(ExplorationFixture.people(unit, sex, 12, i -> {
                var answers = new HashMap<String, Object>();
                answers.put("mampu.a." + names[0], BEFORE.substring(i, i + 1));
                if (i >= silent) answers.put("mampu.a." + names[1], AFTER.substring(i, i + 1));
                answers.put("mampu.b." + names[0], "" + (1 + (i + turned) % 5));
                int moved = i == 1 || i == 6 ? 1 : i == 2 || i == 7 ? -1 : 0;
                answers.put("mampu.b." + names[1], "" + (1 + (i + turned) % 5 + moved));
                answers.put("puas", "" + (1 + i % 5));
                return answers;
            }));
        }
        return people;
    }

    private UUID campaign(ExplorationFixture fixture, String kind, String sides, int silent) {
        var version = version(kind, "Dulu", "Kini");
        var campaign = fixture.given.campaign(fixture.evaluation, version, "ANONYMOUS", "RELEASED", "SEX");
        var people = new ArrayList<Person>(people(sides, silent));
        people.add(new Person(people.get(0).unit(), null, "F", null));
        fixture.given.released(campaign, people);
        return campaign;
    }

    private static Map<String, Object> paired(UUID campaign, String... items) {
        var recipe = recipe(campaign, null, items);
        recipe.put("method", "PAIRED");
        return recipe;
    }

    @Test
    void before_and_after_are_a_paired_test_with_effect_and_gain() {
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 0);
        var found = explored(paired(campaign, "mampu"));
        assertThat(found.getString("recipe.method")).isEqualTo("PAIRED");
        assertThat(found.getString("chart")).isEqualTo("SLOPE");
        assertThat(found.getList("alternatives")).containsExactly("DOTS");
        assertThat(found.getList("pairs.rows.key")).containsExactly("mampu.a", "mampu.b");
        assertThat(found.getList("pairs.rows.first")).containsExactly("Dulu", "Dulu");
        assertThat(found.getDouble("pairs.rows[0].to")).isEqualTo(5);
        var figure = "pairs.rows[0].figures[0]";
        // sums 25 and 44 of twelve, twice
        assertThat(found.getInt(figure + ".n")).isEqualTo(24);
        assertThat(found.getDouble(figure + ".firstMean")).isCloseTo(25 / 12.0, CLOSE);
        assertThat(found.getDouble(figure + ".secondMean")).isCloseTo(45 / 12.0, CLOSE);
        assertThat(found.getDouble(figure + ".difference")).isCloseTo(20 / 12.0, CLOSE);
        assertThat(found.getDouble(figure + ".gain")).isCloseTo(20 / 12.0 / (5 - 25 / 12.0), CLOSE);
        assertThat(found.getString(figure + ".gainLevel")).isEqualTo("MEDIUM");
        assertThat(found.getList("tests.kind")).containsExactly("WITHIN", "WITHIN");
        assertThat(found.getList("tests.test")).containsExactly("PAIRED_T", "PAIRED_T");
        // d <- rep(c(2,2,2,0,2,0,3,1,3,1,3,1), 2); t.test(d)
        assertThat(found.getDouble("tests[0].degreesOfFreedom")).isEqualTo(23);
        double deviation = found.getDouble(figure + ".standardDeviation");
        assertThat(found.getDouble("tests[0].statistic"))
                .isCloseTo(20 / 12.0 / (deviation / Math.sqrt(24)), within(1e-4));
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(20 / 12.0 / deviation, within(1e-4));
        assertThat(found.getDouble("tests[0].effect.low")).isGreaterThan(0);
        assertThat(found.getBoolean("tests[0].significant")).isTrue();
        assertThat(found.getString("tests[0].sentence"))
                .startsWith("\"Menyusun laporan\": \"Kini\" dinilai lebih tinggi daripada \"Dulu\" (selisih rata-rata"
                        + " +1,67, n = 24")
                .contains("uji t berpasangan: t(23) = ", "p < 0,001", "d Cohen dari selisih", "N-gain 0,57 (sedang)");
        assertThat(found.getDouble("tests[1].p")).isEqualTo(1);
        assertThat(found.getString("tests[1].sentence"))
                .contains("tidak terbukti dinilai berbeda", "bukan bukti bahwa kedua penilaian sama");
        assertThat(found.getList("tables.key")).containsExactly("pairs", "tests");
        assertThat(found.getList("tables[1].rows.cells[0].text")).contains("Menyusun laporan");
        assertThat(found.getList("caveats.code"))
                .contains("PAIRED_MEANS", "RETROSPECTIVE", "GAIN_OF_SCALE", "SEVERAL_TESTS")
                .doesNotContain("UNPAIRED");
    }

    @Test
    void they_are_a_distribution_until_a_test_is_asked_for() {
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 0);
        var found = explored(recipe(campaign, null, "mampu"));
        assertThat(found.getString("recipe.method")).isEqualTo("DISTRIBUTION");
        assertThat(found.getString("chart")).isEqualTo("DIVERGING_BARS");
    }

    @Test
    void each_group_has_its_own_and_one_row_can_be_taken() {
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 0);
        var recipe = paired(campaign, "mampu.a.after");
        recipe.put("grouping", "SEX");
        var found = explored(recipe);
        assertThat(found.getList("pairs.rows.key")).containsExactly("mampu.a");
        assertThat(found.getList("groups.key")).containsExactly("all", "F", "M");
        assertThat(found.getList("pairs.rows[0].figures.n")).containsExactly(24, 12, 12);

        assertThat(found.<List<String>>getList("tests.groups")).containsExactly(List.of("F"), List.of("M"));
        assertThat(found.getString("tests[0].sentence")).startsWith("\"Menyusun laporan\", Perempuan: ");
    }

    @Test
    void where_few_gave_one_rating_only_there_is_neither_difference_nor_test() {
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 1);
        var found = explored(paired(campaign, "mampu.a.before"));
        assertThat(found.getBoolean("pairs.rows[0].figures[0].hidden")).isTrue();
        assertThat(found.getMap("pairs.rows[0].figures[0]").keySet())
                .doesNotContain("difference", "n", "gain", "standardDeviation");
        assertThat(found.getList("tests")).isEmpty();
        assertThat(found.getList("caveats.code")).contains("HIDDEN_ITEMS");
    }

    @Test
    void a_gain_needs_matched_means() {
        // of each sex six gave the first rating only: enough to be shown, but the means are of different people
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 6);
        var found = explored(paired(campaign, "mampu.a.before"));
        assertThat(found.getInt("pairs.rows[0].figures[0].n")).isEqualTo(12);
        assertThat(found.getMap("pairs.rows[0].figures[0]").keySet()).doesNotContain("gain", "gainLevel");
        assertThat(found.getList("caveats.code")).contains("GAIN_LEFT_OUT");
    }

    @Test
    void importance_and_performance_are_a_map_with_n_and_gap_and_no_gain() {
        var campaign =
                campaign(new ExplorationFixture(database), "importance-performance", "importance,performance", 0);
        var found = explored(recipe(campaign, null, "mampu"));
        assertThat(found.getString("recipe.method")).isEqualTo("IMPORTANCE_PERFORMANCE");
        assertThat(found.getString("chart")).isEqualTo("IPA_MAP");
        assertThat(found.getList("map.points.key")).containsExactly("mampu.a", "mampu.b");
        assertThat(found.getList("map.points.importanceN")).containsExactly(24, 24);
        assertThat(found.getList("map.points.gapN")).containsExactly(24, 24);
        assertThat(found.getDouble("map.points[0].gap")).isCloseTo(20 / 12.0, CLOSE);
        assertThat(found.getDouble("map.points[0].gapLow")).isLessThan(20 / 12.0);
        double importance = (25 / 12.0 + 33 / 12.0) / 2;
        assertThat(found.getDouble("map.importanceAxis")).isCloseTo(importance, within(0.1));
        assertThat(found.getString("map.points[0].quadrant")).isEqualTo("EXCESS");
        assertThat(found.getString("map.points[1].quadrant")).isEqualTo("ACT");
        assertThat(found.getString("summary"))
                .contains("Dari 2 hal yang dinilai (n = 24), prioritas utama", "Melayani");
        assertThat(found.getList("tables[0].columns.key")).contains("importanceN", "performanceN", "n", "low", "high");
        var single = explored(recipe(campaign, null, "mampu.a.importance"));
        assertThat(single.getList("map.points")).isEmpty();
        var gaps = explored(paired(campaign, "mampu"));
        assertThat(gaps.getMap("pairs.rows[0].figures[0]").keySet()).doesNotContain("gain");
        assertThat(gaps.getList("caveats.code")).doesNotContain("RETROSPECTIVE");
        var byGroup = recipe(campaign, "SEX", "mampu");
        byGroup.put("method", "IMPORTANCE_PERFORMANCE");
        run(byGroup).statusCode(422).body("type", equalTo("/problems/exploration-method-unfit"));
    }

    @Test
    void other_items_are_no_pairs_and_rounds_stay_apart() {
        var fixture = new ExplorationFixture(database);
        var campaign = campaign(fixture, "before-after", "before,after", 0);
        run(paired(campaign, "puas")).statusCode(422).body("errors[0].pointer", equalTo("/method"));
        var rounds = paired(campaign, "mampu");
        rounds.put("campaignIds", List.of(campaign, campaign(fixture, "before-after", "before,after", 0)));
        run(rounds).statusCode(422).body("errors[0].pointer", equalTo("/method"));
    }

    @Test
    void pairs_stand_in_the_file() {
        var campaign = campaign(new ExplorationFixture(database), "before-after", "before,after", 0);
        var file = Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .body(paired(campaign, "mampu"))
                .post("/explorations/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("Two ratings of the same people", "paired t test", "N-gain", "Menyusun laporan");
    }
}

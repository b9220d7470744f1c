package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.nth;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.testsupport.Given;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExplorationApiTest {
    private static final double CLOSE = 1e-6;

    @Inject
    DataSource database;

    private static Map<String, Object> woman(int i) {
        return Map.of("materi", nth(i, 0, 2, 3, 9, 6), "peran", nth(i, 12, 5, 3), "hari", 10 + i, "nilai", 5 + i % 6);
    }

    private static Map<String, Object> man(int i) {
        return Map.of("materi", nth(i, 3, 5, 6, 4, 2), "peran", nth(i, 5, 6, 9), "hari", 4 + i, "nilai", 4 + i % 4);
    }

    private UUID ofBothSexes(ExplorationFixture fixture) {
        var unit = Given.unit();
        var campaign = fixture.campaign("SEX");
        var people = new ArrayList<Person>(people(unit, "F", 20, ExplorationApiTest::woman));
        people.addAll(people(unit, "M", 20, ExplorationApiTest::man));
        fixture.given.named(campaign, people);
        return campaign;
    }

    @Test
    void two_groups_on_a_scale_are_compared_by_ranks_with_n_and_effect() {
        var campaign = ofBothSexes(new ExplorationFixture(database));
        var found = explored(recipe(campaign, "SEX", "materi"));
        assertThat(found.getString("recipe.method")).isEqualTo("COMPARISON");
        assertThat(found.getString("chart")).isEqualTo("DOTS");
        assertThat(found.getList("groups.key")).containsExactly("all", "F", "M");
        assertThat(found.getList("groups.name")).containsExactly("Semua", "Perempuan", "Laki-laki");
        var figures = "items[0].figures";
        assertThat(found.getList(figures + ".n")).containsExactly(40, 20, 20);
        assertThat(found.getList(figures + "[1].counts")).containsExactly(0, 2, 3, 9, 6);
        assertThat(found.getDouble(figures + "[1].mean")).isCloseTo(3.95, within(CLOSE));
        assertThat(found.getDouble(figures + "[2].mean")).isCloseTo(2.85, within(CLOSE));
        assertThat(found.getDouble(figures + "[1].median")).isEqualTo(4);
        assertThat(found.getString(figures + "[1].noInterval")).isEqualTo("CENSUS");
        assertThat(found.getList("tests")).hasSize(1);
        // wilcox.test(rep(1:5, c(0,2,3,9,6)), rep(1:5, c(3,5,6,4,2)), correct = TRUE)
        assertThat(found.getString("tests[0].test")).isEqualTo("MANN_WHITNEY");
        assertThat(found.getDouble("tests[0].statistic")).isEqualTo(302);
        assertThat(found.getDouble("tests[0].p")).isCloseTo(0.004651658813, within(CLOSE));
        assertThat(found.getDouble("tests[0].adjustedP")).isCloseTo(0.004651658813, within(CLOSE));
        // pairs: (302 - 98) / 400
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(0.51, within(CLOSE));
        assertThat(found.getString("tests[0].effect.size")).isEqualTo("LARGE");
        assertThat(found.getBoolean("tests[0].significant")).isTrue();
        assertThat(found.getString("summary"))
                .startsWith(
                        "\"Materi dapat diterapkan\": Perempuan (n = 20, rata-rata 3,95), Laki-laki (n = 20,"
                                + " rata-rata 2,85) berbeda secara meyakinkan (uji peringkat Mann–Whitney: U = 302,0, p = 0,005; delta Cliff 0,51,")
                .contains("jarang muncul hanya karena kebetulan", "Yang lebih tinggi: Perempuan.");
        assertThat(found.getList("caveats.code")).containsExactly("SMALL_N", "CENSUS");
    }

    @Test
    void english_readers_get_english_sentences() {
        var campaign = ofBothSexes(new ExplorationFixture(database));
        var found = ExplorationFixture.run(recipe(campaign, "SEX", "materi"), "en")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(found.getString("summary"))
                .contains("Women (n = 20, mean 3.95), Men (n = 20, mean 2.85) differ beyond chance");
        assertThat(found.getString("tables[0].columns[0].heading")).isEqualTo("Item");
    }

    @Test
    void of_several_scales_the_lowest_and_the_highest_are_told() {
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.campaign("SEX");
        fixture.given.named(
                campaign,
                people(
                        Given.unit(),
                        "F",
                        20,
                        i -> Map.of(
                                "sesi.a", nth(i, 1, 2, 9, 8),
                                "sesi.b", nth(i, 9, 6, 3, 2),
                                "sesi.c", nth(i, 2, 5, 7, 6))));
        var found = explored(recipe(campaign, null, "sesi"));
        assertThat(found.getString("summary"))
                .startsWith("\"Praktik\" dinilai paling rendah (rata-rata 1,90, n = 20), \"Teori\" paling tinggi"
                        + " (rata-rata 3,20, n = 20). \"Praktik\": paling banyak memilih \"");
        List<String> items = found.getList("tables[0].rows.cells.collect { it[0].text }");
        assertThat(items.get(0)).endsWith(" Teori").isNotEqualTo("Teori");
    }

    @Test
    void choices_are_compared_by_their_counts() {
        var campaign = ofBothSexes(new ExplorationFixture(database));
        var found = explored(recipe(campaign, "SEX", "peran"));
        assertThat(found.getString("chart")).isEqualTo("STACKED_BARS");
        // expected 8.5, 5.5, 6 twice: 2 (3.5^2/8.5 + 0.5^2/5.5 + 3^2/6)
        assertThat(found.getString("tests[0].test")).isEqualTo("CHI_SQUARE");
        var square = 2 * (3.5 * 3.5 / 8.5 + 0.25 / 5.5 + 9 / 6.0);
        assertThat(found.getDouble("tests[0].statistic")).isCloseTo(square, within(CLOSE));
        assertThat(found.getDouble("tests[0].degreesOfFreedom")).isEqualTo(2);
        // of two degrees of freedom
        assertThat(found.getDouble("tests[0].p")).isCloseTo(Math.exp(-square / 2), within(CLOSE));
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(Math.sqrt(square / 40), within(CLOSE));
    }

    @Test
    void numbers_are_compared_by_their_means_and_several_tests_are_adjusted() {
        var campaign = ofBothSexes(new ExplorationFixture(database));
        var found = explored(recipe(campaign, "SEX", "hari", "materi", "peran"));
        assertThat(found.getList("tests.item")).containsExactly("hari", "materi", "peran");
        assertThat(found.getString("tests[0].test")).isEqualTo("WELCH");
        // 10..29 and 4..23: both have the variance 35, so t = 6 / sqrt(35 / 20 * 2) with 38 degrees of freedom
        assertThat(found.getDouble("tests[0].statistic")).isCloseTo(6 / Math.sqrt(3.5), within(CLOSE));
        assertThat(found.getDouble("tests[0].degreesOfFreedom")).isCloseTo(38, within(CLOSE));
        assertThat(found.getDouble("tests[0].effect.value")).isCloseTo(6 / Math.sqrt(35), within(CLOSE));
        List<Float> p = found.getList("tests.p");
        List<Float> adjusted = found.getList("tests.adjustedP");
        assertThat(p.get(0)).isLessThan(p.get(1));
        assertThat(adjusted.get(0)).isCloseTo(3 * p.get(0), within(1e-6f));
        assertThat(adjusted.get(1)).isCloseTo(2 * p.get(1), within(1e-6f));
        assertThat(adjusted.get(2)).isEqualTo(p.get(2));
        assertThat(found.getList("caveats.code")).contains("SEVERAL_TESTS");
        assertThat(found.getString("summary"))
                .startsWith("2 dari 3 uji menunjukkan perbedaan yang meyakinkan. Yang paling jelas:");
    }

    @Test
    void what_the_results_hide_is_in_no_part_of_the_answer() {
        var fixture = new ExplorationFixture(database);
        var people = new ArrayList<Person>();
        int[] sizes = {12, 11, 10, 4, 8};
        var units = new ArrayList<String>();
        for (int size : sizes) {
            units.add(Given.unit());
            people.addAll(
                    people(units.get(units.size() - 1), "F", size, i -> Map.of("materi", "" + (1 + (i + size) % 5))));
        }
        var campaign = fixture.released("UNIT", people);
        var found = explored(recipe(campaign, "UNIT", "materi"));
        // the unit of four takes the next smallest, of eight, with it
        var hidden = List.of(units.get(3), units.get(4));
        assertThat(found.<String>getList("groups.findAll { it.hidden }.key"))
                .containsExactlyInAnyOrderElementsOf(hidden);
        assertThat(found.getList("groups.findAll { it.hidden }.answered")).containsOnlyNulls();
        for (var key : hidden) {
            var figure = "items[0].figures.find { it.group == '" + key + "' }";
            assertThat(found.getMap(figure).keySet()).containsExactlyInAnyOrder("group", "hidden", "reason");
        }
        // three shown groups: all of them, then their three pairs
        assertThat(found.getList("tests")).hasSize(4);
        assertThat(found.getString("tests[0].test")).isEqualTo("KRUSKAL_WALLIS");
        assertThat(found.getDouble("tests[0].degreesOfFreedom")).isEqualTo(2);
        assertThat(found.getInt("tests[0].n")).isEqualTo(33);
        assertThat(found.<List<String>>getList("tests.groups").stream().flatMap(List::stream))
                .doesNotContainAnyElementsOf(hidden)
                .doesNotContain("others", "all");
        var names = found.<String>getList("groups.findAll { it.hidden }.name");
        assertThat(found.getString("summary")).doesNotContain(names);
        for (var name : names) {
            List<List<Object>> numbers =
                    found.getList("tables.rows.flatten().findAll { it.cells.any { cell -> cell.text" + " == '" + name
                            + "' } }.cells.number");
            assertThat(numbers).isNotEmpty();
            for (var row : numbers) assertThat(row).containsOnlyNulls();
        }
        assertThat(found.getList("caveats.code")).contains("HIDDEN_GROUPS");
    }
}

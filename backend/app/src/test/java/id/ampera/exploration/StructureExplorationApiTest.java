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

import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How many things scales measure, from nothing but their released correlations. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StructureExplorationApiTest {
    private static final Offset<Double> CLOSE = within(1e-4);
    private static final String[] ROWS = {"a", "b", "c", "d", "e", "f"};

    @Inject
    DataSource database;

    private UUID sixItems(ExplorationFixture fixture, String status, int people) {
        var matrix = likert("sikap", 4);
        matrix.put("type", "likert-matrix");
        matrix.remove("required");
        matrix.put(
                "rows",
                Stream.of(ROWS)
                        .map(row -> Map.of("code", row, "text", text("Pernyataan " + row)))
                        .toList());
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(matrix));
        var campaign = fixture.given.campaign(fixture.evaluation, version, "NAMED", "CLOSED", "SEX");
        fixture.given.named(campaign, people(Given.unit(), "F", people, StructureExplorationApiTest::twoThings));
        fixture.given.status(campaign, status);
        return campaign;
    }

    /** The first three rows go with one thing, the last three with another; both are spread evenly over each other. */
    private static Map<String, Object> twoThings(int i) {
        var answers = new HashMap<String, Object>();
        for (int row = 0; row < ROWS.length; row++) {
            int thing = row < 3 ? i % 4 : i / 4 % 4;
            int noise = (i * 31 + row * 17 + i / 16 * (row * 7 + 3) * 5) % 17;
            int moved = noise < 4 ? -1 : noise < 8 ? 1 : noise == 8 ? 2 : noise == 9 ? -2 : 0;
            answers.put("sikap." + ROWS[row], "" + Math.max(1, Math.min(4, 1 + thing + moved)));
        }
        return answers;
    }

    private static Map<String, Object> structure(UUID campaign, String... items) {
        var recipe = recipe(campaign, null, items);
        recipe.put("method", "STRUCTURE");
        return recipe;
    }

    @Test
    void two_things_are_found_as_two_factors_with_kmo_bartlett_and_the_limits_of_chance() {
        var found = explored(structure(sixItems(new ExplorationFixture(database), "CLOSED", 160), "sikap"));
        assertThat(found.getString("chart")).isEqualTo("SCREE");
        assertThat(found.getList("alternatives")).containsExactly("LOADINGS", "CORRELATION_MATRIX");
        assertThat(found.getString("recipe.rotation")).isEqualTo("OBLIMIN");
        assertThat(found.getInt("structure.n")).isEqualTo(160);
        assertThat(found.getInt("structure.suggested")).isEqualTo(2);
        assertThat(found.getInt("structure.factors")).isEqualTo(2);
        assertThat(found.getList("structure.eigenvalues")).hasSize(6);
        double sum = found.<Float>getList("structure.eigenvalues.value").stream()
                .mapToDouble(each -> each)
                .sum();
        assertThat(sum).isCloseTo(6, CLOSE);
        assertThat(found.getDouble("structure.eigenvalues[1].value"))
                .isGreaterThan(found.getDouble("structure.eigenvalues[1].random"));
        assertThat(found.getDouble("structure.eigenvalues[2].value"))
                .isLessThan(found.getDouble("structure.eigenvalues[2].random"));
        assertThat(found.getDouble("structure.kmo")).isBetween(0.6, 0.9);
        assertThat(found.getInt("structure.degreesOfFreedom")).isEqualTo(15);
        assertThat(found.getDouble("structure.p")).isLessThan(0.001);
        for (int row = 0; row < 6; row++) {
            var loadings = "structure.items[" + row + "].loadings";
            double first = Math.abs(found.getDouble(loadings + "[0]"));
            double second = Math.abs(found.getDouble(loadings + "[1]"));
            assertThat(Math.max(first, second)).isGreaterThan(0.6);
            assertThat(Math.min(first, second)).isLessThan(0.3);
        }
        assertThat(found.getList("structure.factorCorrelations")).hasSize(2);
        assertThat(found.getList("structure.explained")).hasSize(2);
        assertThat(found.getList("tables.key"))
                .containsExactly("adequacy", "eigenvalues", "loadings", "betweenFactors", "correlations");
        assertThat(found.getList("tables[2].columns.key"))
                .containsExactly("item", "factor1", "factor2", "communality", "kmo");
        assertThat(found.getString("summary"))
                .startsWith("6 butir terbaca sebagai 2 faktor, yang bersama-sama menjelaskan ")
                .contains("n = 160", "KMO 0,", "uji Bartlett: χ²(15) = ", "p < 0,001", "analisis paralel", "Faktor 1");
        assertThat(found.getList("caveats.code")).contains("EXPLORATORY").doesNotContain("FEW_FOR_FACTORS");
    }

    @Test
    void the_same_answers_always_have_the_same_limits_and_loadings() {
        var recipe = structure(sixItems(new ExplorationFixture(database), "CLOSED", 160), "sikap");
        assertThat(explored(recipe).getMap("structure"))
                .isEqualTo(explored(recipe).getMap("structure"));
    }

    @Test
    void a_reader_may_set_the_number_of_factors_and_keep_them_apart() {
        var recipe = structure(sixItems(new ExplorationFixture(database), "CLOSED", 160), "sikap");
        recipe.put("factors", 1);
        recipe.put("rotation", "VARIMAX");
        var one = ExplorationFixture.run(recipe, "en").statusCode(200).extract().jsonPath();
        assertThat(one.getInt("structure.factors")).isEqualTo(1);
        assertThat(one.getInt("structure.suggested")).isEqualTo(2);
        assertThat(one.getList("structure.factorCorrelations")).isEmpty();
        assertThat(one.getString("summary"))
                .startsWith("6 items can be read as one factor")
                .contains("The number of factors was set; parallel analysis", "suggests 2");
        recipe.put("factors", 2);
        var apart = explored(recipe);
        assertThat(apart.getString("recipe.rotation")).isEqualTo("VARIMAX");
        assertThat(apart.getList("structure.factorCorrelations")).isEmpty();
        // six items determine three factors at most
        recipe.put("factors", 4);
        run(recipe)
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-factors-many"))
                .body("errors[0].pointer", equalTo("/factors"));
        recipe.put("factors", 0);
        run(recipe).statusCode(400).body("errors[0].pointer", equalTo("/factors"));
    }

    @Test
    void a_heywood_case_shows_no_loadings_and_says_why() {
        // r = 1/3, 1/3, 1/9: one factor would explain (1/3)(1/3) / (1/9), the whole of the first row
        var fixture = new ExplorationFixture(database);
        var campaign = fixture.campaign("SEX");
        fixture.given.named(campaign, people(Given.unit(), "F", 72, i -> {
            boolean first = i < 36;
            boolean second = (i % 3 != 0) == first;
            boolean third = (i / 3 % 3 != 0) == first;
            return Map.of("sesi.a", step(first), "sesi.b", step(second), "sesi.c", step(third));
        }));
        var found = explored(structure(campaign, "sesi"));
        double determinant = 1 + 2 / 81.0 - 1 / 9.0 - 1 / 9.0 - 1 / 81.0;
        assertThat(found.getDouble("structure.bartlett")).isCloseTo(-(71 - 11 / 6.0) * Math.log(determinant), CLOSE);
        assertThat(found.getInt("structure.degreesOfFreedom")).isEqualTo(3);
        assertThat(found.getList("caveats.code")).contains("FEW_FOR_FACTORS", "EXPLORATORY");
        var obstacle = found.getString("structure.obstacle");
        if (obstacle != null) {
            assertThat(obstacle).isIn("HEYWOOD", "NOT_CONVERGED");
            assertThat(found.getList("structure.items")).isEmpty();
            assertThat(found.getList("caveats.code")).contains("NO_LOADINGS");
            assertThat(found.getString("summary")).startsWith("Struktur 3 butir ini tidak dapat dibaca");
        } else {
            assertThat(found.getDouble("structure.items[0].communality")).isGreaterThan(0.99);
        }
    }

    private static String step(boolean isHigh) {
        return isHigh ? "4" : "1";
    }

    @Test
    void nothing_is_told_while_a_pair_is_hidden_or_answers_arrive() {
        var open = explored(structure(sixItems(new ExplorationFixture(database), "OPEN", 160), "sikap"));
        assertThat(open.getBoolean("structure.hidden")).isTrue();
        assertThat(open.getMap("structure").keySet())
                .containsExactlyInAnyOrder("hidden", "eigenvalues", "explained", "factorCorrelations", "items");
        assertThat(open.getList("structure.eigenvalues")).isEmpty();
        assertThat(open.getList("tables.key")).containsExactly("correlations");
        assertThat(open.getString("summary")).doesNotContainPattern("0,\\d");
        var few = explored(structure(sixItems(new ExplorationFixture(database), "CLOSED", 14), "sikap"));
        assertThat(few.getBoolean("structure.hidden")).isTrue();
        assertThat(few.getList("caveats.code")).contains("JOINT_HIDDEN");
    }

    @Test
    void it_needs_three_scales_of_everybody() {
        var campaign = sixItems(new ExplorationFixture(database), "CLOSED", 20);
        var byGroup = structure(campaign, "sikap");
        byGroup.put("grouping", "SEX");
        for (var recipe : List.of(structure(campaign, "sikap.a", "sikap.b"), byGroup)) {
            run(recipe)
                    .statusCode(422)
                    .body("type", equalTo("/problems/exploration-method-unfit"))
                    .body("errors[0].pointer", equalTo("/method"));
        }
    }
}

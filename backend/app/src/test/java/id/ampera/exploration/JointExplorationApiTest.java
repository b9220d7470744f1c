package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Seventy-two people on three rows of two steps, 1 and 4. For the first row with either other one the table is 24, 12,
 * 12, 24, so r = 1/3; for these two it is 20, 16, 16, 20, so r = 1/9.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class JointExplorationApiTest {
    private static final Offset<Double> CLOSE = within(1e-5);

    @Inject
    DataSource database;

    private static String step(boolean isHigh) {
        return isHigh ? "4" : "1";
    }

    private static Map<String, Object> answers(int i) {
        var first = i < 36;
        var second = i % 3 != 0 ? first : !first;
        var third = i / 3 % 3 != 0 ? first : !first;
        return Map.of("sesi.a", step(first), "sesi.b", step(second), "sesi.c", step(third));
    }

    private UUID campaign(ExplorationFixture fixture, String status) {
        var campaign = fixture.campaign("SEX");
        fixture.given.named(campaign, people(Given.unit(), "F", 72, JointExplorationApiTest::answers));
        fixture.given.status(campaign, status);
        return campaign;
    }

    private static Map<String, Object> joint(UUID campaign, String method) {
        var recipe = recipe(campaign, null, "sesi");
        recipe.put("method", method);
        return recipe;
    }

    @Test
    void correlations_stand_with_n_interval_and_adjusted_p() {
        var found = explored(joint(campaign(new ExplorationFixture(database), "CLOSED"), "CORRELATION"));
        assertThat(found.getString("chart")).isEqualTo("CORRELATION_MATRIX");
        assertThat(found.getList("correlations.keys")).containsExactly("sesi.a", "sesi.b", "sesi.c");
        assertThat(found.getList("items.text")).containsExactly("Teori", "Praktik", "Simulasi");
        assertThat(found.getList("correlations.cells.row")).containsExactly(1, 2, 2);
        assertThat(found.getList("correlations.cells.n")).containsOnly(72);
        var first = "correlations.cells[0]";
        assertThat(found.getDouble(first + ".value")).isCloseTo(1 / 3.0, CLOSE);
        // atanh(1/3) = ln(2) / 2, less and more 1.959964 / sqrt(69)
        assertThat(found.getDouble(first + ".low")).isCloseTo(Math.tanh(Math.log(2) / 2 - 0.2359519), CLOSE);
        assertThat(found.getDouble(first + ".high")).isCloseTo(Math.tanh(Math.log(2) / 2 + 0.2359519), CLOSE);
        // cor.test: t = sqrt(70 / 8), pt(-2.958040, 70) * 2
        assertThat(found.getDouble(first + ".p")).isCloseTo(0.004219837, CLOSE);
        assertThat(found.getString("summary"))
                .contains(
                        "(r = 0,33",
                        "n = 72; uji t untuk r, derajat bebas 70, p = 0,004, setelah penyesuaian p = 0,013)",
                        "belum berarti yang satu menyebabkan");
        assertThat(found.getList("tables.key")).containsExactly("correlations");
        assertThat(found.getList("tables[0].rows")).hasSize(3);
    }

    @Test
    void reliability_is_that_of_the_correlations() {
        var found = explored(joint(campaign(new ExplorationFixture(database), "RELEASED"), "RELIABILITY"));
        double between = 1 / 9.0;
        assertThat(found.getDouble("correlations.cells[2].value")).isCloseTo(between, CLOSE);
        // items of the same spread: k r / (1 + (k - 1) r) of the mean correlation
        double mean = (2 / 3.0 + between) / 3;
        assertThat(found.getDouble("reliability.alpha")).isCloseTo(3 * mean / (1 + 2 * mean), CLOSE);
        assertThat(found.getDouble("reliability.standardised")).isCloseTo(3 * mean / (1 + 2 * mean), CLOSE);
        assertThat(found.getInt("reliability.n")).isEqualTo(72);
        assertThat(found.getDouble("reliability.items[0].ifDeleted")).isCloseTo(2 * between / (1 + between), CLOSE);
        assertThat(found.getDouble("reliability.items[1].ifDeleted")).isCloseTo(0.5, CLOSE);
        assertThat(found.getDouble("reliability.items[0].corrected"))
                .isCloseTo(2 / 3.0 / Math.sqrt(2 + 2 * between), CLOSE);
        assertThat(found.getDouble("reliability.omega")).isBetween(0.4, 1.0);
        assertThat(found.getString("summary"))
                .startsWith("Alfa Cronbach 3 butir adalah 0,")
                .contains("n = 72");
    }

    @Test
    void nothing_of_scales_together_is_told_while_answers_arrive() {
        var found = explored(joint(campaign(new ExplorationFixture(database), "OPEN"), "RELIABILITY"));
        assertThat(found.getBoolean("reliability.hidden")).isTrue();
        assertThat(found.getMap("reliability").keySet()).containsExactlyInAnyOrder("hidden", "items");
        assertThat(found.getList("correlations.cells.value")).containsOnlyNulls();
        assertThat(found.getList("correlations.cells.reason")).containsOnly("AFTER_CLOSING");
        assertThat(found.getList("caveats.code")).contains("PROVISIONAL", "JOINT_HIDDEN");
        assertThat(found.getString("summary")).doesNotContainPattern("0,\\d");
    }

    @Test
    void scales_are_not_looked_at_together_by_group_or_filter() {
        var campaign = campaign(new ExplorationFixture(database), "CLOSED");
        for (var method : new String[] {"CORRELATION", "RELIABILITY"}) {
            var byGroup = recipe(campaign, "SEX", "sesi");
            byGroup.put("method", method);
            refused(byGroup);
            var filtered = joint(campaign, method);
            filtered.put("filter", Map.of("cut", "SEX", "groups", new String[] {"F"}));
            refused(filtered);
            var single = recipe(campaign, null, "sesi.a");
            single.put("method", method);
            refused(single);
            var numbers = recipe(campaign, null, "sesi", "hari");
            numbers.put("method", method);
            refused(numbers);
        }
    }

    private static void refused(Map<String, Object> recipe) {
        ExplorationFixture.run(recipe)
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/exploration-method-unfit"))
                .body("errors[0].pointer", org.hamcrest.Matchers.equalTo("/method"));
    }
}

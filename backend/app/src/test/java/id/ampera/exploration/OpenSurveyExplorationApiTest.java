package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.explored;
import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static id.ampera.exploration.ExplorationFixture.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey by name that people still answer: figures of all together only, and it is said why. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OpenSurveyExplorationApiTest {
    @Inject
    DataSource database;

    private UUID campaign;

    @BeforeEach
    void enough_have_answered() {
        var fixture = new ExplorationFixture(database);
        campaign = fixture.given.campaign(fixture.evaluation, fixture.version, "NAMED", "OPEN", "SEX,RATER_ROLE");
        var unit = Given.unit();
        fixture.given.named(campaign, people(unit, "F", 100, i -> Map.of("materi", "" + (1 + i % 5))));
        fixture.given.named(campaign, people(unit, "M", 100, i -> Map.of("materi", "" + (1 + i % 4))));
    }

    @Test
    void a_breakdown_shows_all_together_and_says_when_it_comes() {
        var found = explored(recipe(campaign, "SEX", "materi"));
        assertThat(found.getList("groups.key")).containsExactly("all");
        assertThat(found.getInt("groups[0].answered")).isEqualTo(100);
        assertThat(found.getList("caveats.code")).contains("PROVISIONAL", "GROUPS_LATER");
        assertThat(found.getString("caveats.find { it.code == 'GROUPS_LATER' }.text"))
                .startsWith("Rincian per kelompok tampil setelah survei ditutup");
        assertThat(explored(recipe(campaign, null, "materi")).getList("caveats.code"))
                .contains("PROVISIONAL")
                .doesNotContain("GROUPS_LATER");
    }

    @Test
    void a_filter_and_self_against_others_wait_for_the_closing() {
        var filtered = recipe(campaign, null, "materi");
        filtered.put("filter", Map.of("cut", "SEX", "groups", List.of("F")));
        run(filtered)
                .statusCode(409)
                .body("type", equalTo("/problems/exploration-groups-later"))
                .body("errors[0].pointer", equalTo("/filter"));
        run(recipe(campaign, "SELF_OTHERS", "materi"))
                .statusCode(409)
                .body("type", equalTo("/problems/exploration-groups-later"))
                .body("errors[0].pointer", equalTo("/grouping"));
    }

    @Test
    void who_answered_is_told_at_once_and_by_group() {
        var responses = recipe(campaign, "SEX");
        responses.put("method", "RESPONSE");
        var found = explored(responses);
        assertThat(found.getList("groups.key")).containsExactly("all", "F", "M");
        assertThat(found.getList("groups.answered")).containsExactly(200, 100, 100);
        assertThat(found.getList("caveats.code")).doesNotContain("GROUPS_LATER");
    }
}

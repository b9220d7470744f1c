package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What can be explored of an interim release: what it shows, and nothing of those who came since. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InterimExplorationApiTest {
    private static final int INVITED = 40;

    @Inject
    DataSource database;

    @Inject
    Releases releases;

    private void nextDay(String campaign) throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update campaign_interim set next_on = ? where campaign_id = "
                        + "unhex('" + campaign.replace("-", "") + "')")) {
            update.setObject(1, java.time.LocalDate.now().minusDays(1));
            update.executeUpdate();
        }
        releases.tick();
    }

    private static void answer(String campaign, Audience audience, int from, int to) {
        for (int i = from; i < to; i++) {
            Ballot.fetch(campaign, audience.nips().get(i))
                    .submit("{\"q1\":\"" + (1 + i % 5) + "\"}")
                    .then()
                    .statusCode(201);
        }
    }

    private static ValidatableResponse run(String campaign, Map<String, Object> more) {
        var recipe = new HashMap<String, Object>(more);
        recipe.put("campaignIds", List.of(campaign));
        return Api.as(Api.ADMIN).body(recipe).post("/explorations/run").then();
    }

    private static JsonPath explored(String campaign, Map<String, Object> more) {
        return run(campaign, more).statusCode(200).extract().jsonPath();
    }

    @Test
    void only_what_the_release_shows_is_explored() throws Exception {
        var audience = GivenCampaign.audience(INVITED);
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("interimDays", 7);
        var campaign = GivenCampaign.published(input);
        answer(campaign, audience, 0, 25);
        run(campaign, Map.of("items", List.of("q1")))
                .statusCode(409)
                .body("type", equalTo("/problems/results-not-released"));
        nextDay(campaign);
        var means = Map.<String, Object>of("items", List.of("q1"), "method", "MEAN");
        var found = explored(campaign, means);
        assertThat(found.getBoolean("campaigns[0].interim")).isTrue();
        assertThat(found.getList("caveats.code")).contains("INTERIM");
        int n = found.getInt("items[0].figures[0].n");
        assertThat(n).isEqualTo(found.getInt("groups[0].answered")).isBetween(11, 15);
        answer(campaign, audience, 25, 28);
        assertThat(explored(campaign, means).getMap("items[0].figures[0]"))
                .isEqualTo(found.getMap("items[0].figures[0]"));
    }

    @Test
    void nobody_is_weighted_before_the_end() throws Exception {
        var audience = GivenCampaign.audience(INVITED);
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("interimDays", 7);
        input.put("cuts", List.of("UNIT"));
        var campaign = GivenCampaign.published(input);
        answer(campaign, audience, 0, 36);
        nextDay(campaign);
        var found = explored(campaign, Map.of("items", List.of("q1"), "method", "REPRESENTATION"));
        assertThat(found.getList("representation.cuts.means.flatten()")).isEmpty();
        assertThat(found.getList("representation.cuts.obstacle")).containsOnly("AFTER_CLOSING");
        assertThat(found.getList("caveats.code")).contains("INTERIM", "NOT_WEIGHTED");
    }
}

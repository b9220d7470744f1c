package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InterimApiTest {
    private static final int INVITED = 40;

    @Inject
    DataSource database;

    @Inject
    Releases releases;

    private final List<Ballot> ballots = new ArrayList<>();

    private String open(Audience audience) {
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("interimDays", 7);
        return GivenCampaign.published(input);
    }

    private void answer(String campaign, Audience audience, int from, int to) {
        for (int i = from; i < to; i++) {
            var ballot = Ballot.fetch(campaign, audience.nips().get(i));
            ballot.submit(answers(i)).then().statusCode(201);
            ballots.add(ballot);
        }
    }

    private static String answers(int i) {
        return "{\"q1\":\"" + (1 + i % 5) + "\",\"q2\":\"rahasia " + i + "\"}";
    }

    private List<String> rows(String campaign, String columns, String table) throws SQLException {
        var hex = campaign.replace("-", "");
        return Tables.query(
                database, "select " + columns + " from " + table + " where campaign_id = unhex('" + hex + "')");
    }

    /** As if the next day of a release had come. */
    private void nextDay(String campaign) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update campaign_interim set next_on = ? where campaign_id = "
                        + "unhex('" + campaign.replace("-", "") + "')")) {
            update.setObject(1, java.time.LocalDate.now().minusDays(1));
            update.executeUpdate();
        }
        releases.tick();
    }

    private static JsonPath rate(String campaign) {
        return Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/response-rate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath results(String campaign) {
        return Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void refused(String campaign) {
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/results-not-released"));
    }

    @Test
    void it_is_promised_before_anybody_answers() {
        var campaign = open(GivenCampaign.audience(15));
        var manifest = Api.anonymous()
                .get("/campaigns/" + campaign + "/manifest")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("manifest");
        var promise = JsonPath.from(manifest);
        assertThat(promise.getInt("interim.everyDays")).isEqualTo(7);
        assertThat(promise.getString("interim.id"))
                .contains("7 hari", "bertambah paling sedikit 5 orang", "hasil akhir");
        assertThat(promise.getString("interim.en")).contains("7 days", "at least 5 people", "final result");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign)
                .then()
                .body("interimDays", equalTo(7))
                .body("interim.releases", equalTo(0))
                .body("interim.nextOn", notNullValue());
        refused(campaign);
        assertThat(rate(campaign).getString("interim.nextOn")).isNotNull();
        assertThat(rate(campaign).getBoolean("resultsAvailable")).isFalse();
    }

    @Test
    void a_named_campaign_has_none_and_a_questionnaire_needs_something_to_release() {
        var audience = GivenCampaign.audience(15);
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("interimDays", 7);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interim-not-anonymous"))
                .body("errors[0].pointer", equalTo("/interimDays"));
        input.put("interimDays", 0);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/interimDays"));
        var optional = GivenQuestionnaire.likert("q1", 5);
        optional.remove("required");
        var version = GivenQuestionnaire.published(GivenQuestionnaire.definition(optional));
        var without = GivenCampaign.input(GivenCampaign.audience(15, version), "ANONYMOUS");
        without.put("interimDays", 7);
        var draft = GivenCampaign.draft(without);
        Api.as(Api.ADMIN)
                .post("/campaigns/" + draft + "/audience-preview")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body("notes.kind", hasItem("INTERIM_WITHOUT_ITEMS"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + draft + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/interim-without-items"));
    }

    @Test
    void a_part_is_released_while_the_rest_stays_sealed() throws SQLException {
        var audience = GivenCampaign.audience(INVITED);
        var campaign = open(audience);
        answer(campaign, audience, 0, 14);
        nextDay(campaign);
        refused(campaign);
        answer(campaign, audience, 14, 25);
        releases.tick();
        // one try for each day that was promised, however many have answered since
        refused(campaign);
        nextDay(campaign);
        var results = results(campaign);
        int shown = results.getInt("recipe.answered");
        assertThat(shown).isBetween(11, 15);
        assertThat(results.getInt("interim.number")).isEqualTo(1);
        assertThat(results.getBoolean("interim.shown")).isTrue();
        assertThat(results.getInt("interim.answers")).isEqualTo(shown);
        assertThat(results.getString("interim.nextOn")).isNotNull();
        assertThat(results.getInt("sections.items.flatten().find { it.code == 'q1' }.lines[0].figures[0].n"))
                .isEqualTo(shown);
        assertThat(results.getString("sections.items.flatten().find { it.code == 'q2' }.lines[0].figures[0].reason"))
                .isEqualTo("AFTER_CLOSING");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results/q2/verbatim")
                .then()
                .statusCode(200)
                .body("hidden", equalTo(true))
                .body("items", equalTo(List.of()));
        assertThat(rate(campaign).getString("answered")).isNull();
        assertThat(rows(campaign, "answers", "interim_answer"))
                .hasSize(shown)
                .allMatch(each -> each.matches("\\{\"q1\":\"[1-5]\"}"));
        assertThat(rows(campaign, "slot", "sealed_interim")).hasSize(25);
        assertThat(rows(campaign, "distinct length(sealed)", "sealed_interim")).hasSize(1);
        assertThat(rows(campaign, "id", "anonymous_answer")).isEmpty();
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("campaign.interim-released"));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results/export?format=csv")
                .then()
                .statusCode(200);
    }

    @Test
    void one_person_more_is_never_a_release_of_their_own() throws SQLException {
        var audience = GivenCampaign.audience(INVITED);
        var campaign = open(audience);
        answer(campaign, audience, 0, 19);
        nextDay(campaign);
        int before = results(campaign).getInt("recipe.answered");
        for (int next = 19; next < 30; next++) {
            answer(campaign, audience, next, next + 1);
            nextDay(campaign);
            int now = results(campaign).getInt("recipe.answered");
            assertThat(now == before || now - before >= 5)
                    .as("from %d to %d", before, now)
                    .isTrue();
            assertThat(next + 1 - now).isGreaterThanOrEqualTo(10);
            before = now;
        }
    }

    @Test
    void what_was_released_stays_in_it_and_changes_count_at_the_closing() throws SQLException {
        var audience = GivenCampaign.audience(INVITED);
        var campaign = open(audience);
        answer(campaign, audience, 0, 30);
        nextDay(campaign);
        var before = rows(campaign, "answers", "interim_answer");
        for (int i = 0; i < 3; i++) ballots.get(i).withdraw().then().statusCode(204);
        for (int i = 3; i < 6; i++)
            ballots.get(i).submit("{\"q1\":\"5\",\"q2\":null}").then().statusCode(201);
        nextDay(campaign);
        assertThat(rows(campaign, "answers", "interim_answer")).containsAll(before);
        GivenCampaign.release(campaign);
        var results = results(campaign);
        assertThat(results.getInt("recipe.answered")).isEqualTo(27);
        assertThat(results.getBoolean("interim.shown")).isFalse();
        assertThat(results.getString("interim.nextOn")).isNull();
        assertThat(rows(campaign, "slot", "sealed_interim")).isEmpty();
        assertThat(rows(campaign, "id", "anonymous_answer")).hasSize(27);
        Api.anonymous().get("/campaigns/" + campaign + "/ballots").then().body("total", equalTo(27));
    }

    @Test
    void a_closing_at_which_too_little_is_new_shows_the_last_release() throws SQLException {
        var audience = GivenCampaign.audience(INVITED);
        var campaign = open(audience);
        answer(campaign, audience, 0, 19);
        nextDay(campaign);
        int shown = results(campaign).getInt("recipe.answered");
        for (var ballot : ballots) ballot.withdraw().then().statusCode(204);
        GivenCampaign.release(campaign);
        var results = results(campaign);
        assertThat(results.getBoolean("interim.shown")).isTrue();
        assertThat(results.getInt("recipe.answered")).isEqualTo(shown);
        assertThat(rows(campaign, "id", "anonymous_answer")).isEmpty();
        Api.anonymous()
                .get("/campaigns/" + campaign + "/ballots")
                .then()
                .body("total", equalTo(0))
                .body("strata.dropped", everyItem(equalTo(true)));
    }

    @Test
    void an_interim_figure_is_no_evidence() throws SQLException {
        var audience = GivenCampaign.audience(INVITED);
        var campaign = open(audience);
        answer(campaign, audience, 0, 25);
        nextDay(campaign);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results")
                .then()
                .statusCode(200)
                .body("provisional", equalTo(true));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign)
                .then()
                .body("interim.releases", equalTo(1))
                .body("strata.counted", everyItem(nullValue()));
        Api.as(Api.ADMIN).get("/campaigns/" + campaign + "/progress").then().body("answered", nullValue());
    }
}

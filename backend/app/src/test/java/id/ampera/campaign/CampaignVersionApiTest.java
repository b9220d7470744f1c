package id.ampera.campaign;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A campaign that goes on with a later version of its questionnaire. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CampaignVersionApiTest {
    private static final Map<String, Object> FIRST = Map.of("q1", "4", "q2", "Lebih banyak praktik");

    @Inject
    DataSource database;

    @Test
    void answers_to_both_versions_are_joined_and_what_is_not_is_told() throws SQLException {
        var audience = GivenCampaign.audience(20);
        var campaign = GivenCampaign.open(audience, "NAMED");
        for (int i = 0; i < 6; i++) submit(campaign, audience, i, FIRST).statusCode(201);
        var second = nextVersion(audience.versionId());
        move(campaign, second)
                .statusCode(200)
                .body("questionnaireNumber", equalTo(2))
                .body("earlierNumbers", contains(1))
                .body("can", hasItem("move"));
        Api.as(audience.nips().get(7))
                .get("/campaigns/" + campaign + "/questionnaire")
                .then()
                .statusCode(200)
                .body("sections[0].items.code", contains("q1", "q3"));

        // begun before the move, sent after it
        submit(campaign, audience, 6, FIRST).statusCode(201);
        var answers = new HashMap<String, Object>(Map.of("q1", "5", "q3", 9));
        for (int i = 7; i < 13; i++) submit(campaign, audience, i, answers).statusCode(201);
        submit(campaign, audience, 13, Map.of("q1", "5", "q9", 9))
                .statusCode(422)
                .body("errors.pointer", hasItem("/answers/q9"));
        assertThat(answered(campaign, audience.versionId())).isEqualTo(7);
        assertThat(answered(campaign, second)).isEqualTo(6);

        GivenCampaign.act(campaign, "close", 200);
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/results")
                .then()
                .statusCode(200)
                .body("recipe.answered", equalTo(13))
                .body("versions.number", contains(2, 1))
                .body("versions.answers", contains(6, 7))
                .body("versions[1].notAsked", contains("q3"))
                .body("versions[1].leftOut", contains("q2"))
                .body("versions[1].refused", empty())
                .body("sections[0].items[0].lines[0].figures[0].n", equalTo(13))
                .body("sections[0].items[1].conditional", equalTo(true));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("campaign.moved"));
    }

    @Test
    void only_a_later_version_of_the_same_questionnaire_will_do() {
        var audience = GivenCampaign.audience(6);
        var campaign = GivenCampaign.open(audience, "NAMED");
        var other = GivenQuestionnaire.published(definition(likert("q1", 5)));
        for (var version : new String[] {audience.versionId(), other}) {
            move(campaign, version)
                    .statusCode(422)
                    .body("type", equalTo("/problems/version-not-later"))
                    .body("errors[0].pointer", equalTo("/questionnaireVersionId"));
        }
        move(campaign, UUID.randomUUID().toString()).statusCode(422).body("type", equalTo("/problems/version-unknown"));
        move(UUID.randomUUID().toString(), other).statusCode(404);
    }

    @Test
    void an_anonymous_campaign_and_one_that_is_over_keep_theirs() {
        var audience = GivenCampaign.audience(20);
        var anonymous = GivenCampaign.open(audience, "ANONYMOUS");
        var named = GivenCampaign.open(audience, "NAMED");
        GivenCampaign.act(named, "close", 200);
        var second = nextVersion(audience.versionId());
        move(anonymous, second).statusCode(409).body("type", equalTo("/problems/anonymous-keeps-version"));
        move(named, second).statusCode(409).body("type", equalTo("/problems/campaign-not-running"));
        for (var campaign : new String[] {anonymous, named}) {
            Api.as(Api.ADMIN).get("/campaigns/" + campaign).then().body("can", not(hasItem("move")));
        }
    }

    /** q1 stays, q2 goes, q3 comes. */
    private static String nextVersion(String versionId) {
        var id = Api.as(Api.ADMIN)
                .get("/questionnaire-versions/" + versionId)
                .then()
                .extract()
                .<String>path("questionnaireId");
        var rating = item("rating", "q3");
        rating.put("required", true);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"2\"")
                .body(edit(definition(likert("q1", 5), rating)))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .path("latest.id");
    }

    private static ValidatableResponse move(String campaign, String version) {
        return Api.as(Api.ADMIN)
                .body(Map.of("questionnaireVersionId", version))
                .post("/campaigns/" + campaign + "/move")
                .then();
    }

    private static ValidatableResponse submit(
            String campaign, Audience audience, int who, Map<String, Object> answers) {
        var nip = audience.nips().get(who);
        return Api.as(nip)
                .body(Map.of("invitationId", GivenCampaign.invitation(campaign, nip), "answers", answers))
                .post("/campaigns/" + campaign + "/submissions")
                .then();
    }

    private int answered(String campaign, String version) throws SQLException {
        return Tables.query(
                        database,
                        "select id from named_submission where campaign_id = unhex('" + campaign.replace("-", "")
                                + "') and questionnaire_version_id = unhex('" + version.replace("-", "") + "')")
                .size();
    }
}

package id.ampera.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CampaignApiTest {
    private static Audience audience;

    @BeforeEach
    void anAudience() {
        if (audience == null) audience = GivenCampaign.audience(2);
    }

    @Test
    void a_draft_is_created_shown_and_edited() {
        var input = GivenCampaign.input(audience, "ANONYMOUS", "UNIT", "SEX");
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("questionnaireNumber", equalTo(1))
                .body("cohorts.id", contains(audience.cohortId()))
                .body("minimumGroup", equalTo(5))
                .body("minimumVerbatim", equalTo(10))
                .body("cuts", contains("UNIT", "SEX"))
                .body("invited", nullValue())
                .body("can", contains("edit", "publish", "cancel"))
                .extract()
                .<String>path("id");
        input.put("title", "Survei \uD83D\uDE00 <b>baru</b>");
        input.put("minimumGroup", 7);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/campaigns/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Survei \uD83D\uDE00 <b>baru</b>"))
                .body("minimumGroup", equalTo(7));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("campaign.edited"));
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var input = GivenCampaign.input(audience, "NAMED");
        var id = GivenCampaign.draft(input);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .body(input)
                .put("/campaigns/" + id)
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN).body(input).put("/campaigns/" + id).then().statusCode(428);
    }

    @Test
    void a_code_is_used_once() {
        var input = GivenCampaign.input(audience, "NAMED");
        GivenCampaign.draft(input);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-code-taken"));
    }

    @Test
    void what_does_not_exist_is_pointed_at() {
        refused("evaluationId", UUID.randomUUID(), "evaluation-unknown", "/evaluationId");
        refused("questionnaireVersionId", UUID.randomUUID(), "version-unknown", "/questionnaireVersionId");
        refused("cohortIds", List.of(UUID.randomUUID()), "cohort-unknown", "/cohortIds");
        refused("cohortIds", List.of(GivenProgramme.cohort()), "cohort-of-another-programme", "/cohortIds");
    }

    @Test
    void windows_and_minimum_groups_have_their_bounds() {
        refused("closesAt", "2020-01-01T00:00:00Z", "campaign-period", "/closesAt");
        var lower = GivenCampaign.input(audience, "ANONYMOUS");
        lower.put("minimumGroup", 4);
        Api.as(Api.ADMIN)
                .body(lower)
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/minimumGroup"));
        var crossed = GivenCampaign.input(audience, "ANONYMOUS");
        crossed.put("minimumGroup", 20);
        Api.as(Api.ADMIN)
                .body(crossed)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/minimumVerbatim"));
    }

    private static void refused(String member, Object value, String problem, String pointer) {
        var input = GivenCampaign.input(audience, "NAMED");
        input.put(member, value);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/" + problem))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void superiors_rate_named_and_only_participants_of_the_cohorts() {
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("respondentRole", "SUPERIOR");
        var subject = Api.as(Api.ADMIN)
                .get("/cohorts/" + audience.cohortId() + "/participants")
                .then()
                .extract()
                .<String>path("items[0].id");
        var rater = audience.employeeIds().get(1);
        input.put("raters", List.of(Map.of("employeeId", rater, "participationId", subject)));
        post(input, 422, "superiors-are-named");
        input.put("mode", "NAMED");
        post(input, 201, null);
        input.put("code", "S" + Given.number());
        input.put("raters", List.of());
        post(input, 201, null);
        input.put("code", "S" + Given.number());
        input.put("raters", List.of(Map.of("employeeId", UUID.randomUUID(), "participationId", subject)));
        post(input, 422, "rater-unknown");
        input.put("raters", List.of(Map.of("employeeId", rater, "participationId", UUID.randomUUID())));
        post(input, 422, "subject-unknown");
        input.put("raters", List.of(Map.of("employeeId", rater, "participationId", subject)));
        input.put("respondentRole", "PARTICIPANT");
        post(input, 422, "raters-not-asked");
    }

    private static void post(Map<String, Object> input, int status, String problem) {
        var answer = Api.as(Api.ADMIN).body(input).post("/campaigns").then().statusCode(status);
        if (problem != null) answer.body("type", equalTo("/problems/" + problem));
    }

    @Test
    void a_campaign_belongs_to_the_team_of_its_evaluation() {
        var member = Given.staff(Role.EVALUATOR);
        var stranger = Given.staff(Role.EVALUATOR);
        var reader = Given.staff(Role.DECISION_MAKER);
        var own = new Audience(
                audience.programmeId(),
                audience.cohortId(),
                audience.unitId(),
                GivenProgramme.evaluationOf(member, audience.programmeId()),
                audience.versionId(),
                audience.nips(),
                audience.employeeIds());
        var input = GivenCampaign.input(own, "NAMED");
        var id = Api.as(member)
                .body(input)
                .post("/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.as(stranger).get("/campaigns/" + id).then().statusCode(404);
        Api.as(stranger).post("/campaigns/" + id + "/publish").then().statusCode(404);
        Api.as(stranger)
                .body(GivenCampaign.input(own, "NAMED"))
                .post("/campaigns")
                .then()
                .statusCode(422);
        Api.as(stranger).get("/campaigns").then().statusCode(200).body("items.id", not(hasItem(id)));
        Api.as(reader).get("/campaigns/" + id).then().statusCode(200).body("can", hasSize(0));
        Api.as(reader).post("/campaigns/" + id + "/publish").then().statusCode(403);
        Api.as(Api.STRANGER).get("/campaigns/" + id).then().statusCode(403);
        Api.anonymous().get("/campaigns/" + id).then().statusCode(401);
        Api.withToken(Tokens.ofService("campaigns:read"))
                .get("/campaigns/" + id)
                .then()
                .statusCode(200)
                .body("can", hasSize(0));
        Api.withToken(Tokens.ofService("other:read"))
                .get("/campaigns/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void the_list_is_filtered_and_tells_the_evaluation() {
        var id = GivenCampaign.draft(GivenCampaign.input(audience, "ANONYMOUS"));
        Api.as(Api.ADMIN)
                .queryParam("evaluationId", audience.evaluationId())
                .queryParam("mode", "ANONYMOUS")
                .queryParam("status", "DRAFT")
                .queryParam("limit", 200)
                .get("/campaigns")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items[0].evaluationTitle", org.hamcrest.Matchers.startsWith("Evaluasi Uji"));
        Api.as(Api.ADMIN)
                .queryParam("status", "OPEN")
                .queryParam("evaluationId", audience.evaluationId())
                .get("/campaigns")
                .then()
                .body("items.id", not(hasItem(id)));
    }
}

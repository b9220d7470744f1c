package id.ampera.campaign;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CampaignLifeApiTest {
    @Inject
    CampaignScheduler scheduler;

    @Inject
    CampaignRepository repository;

    @Test
    void a_wrong_step_is_named() {
        var audience = GivenCampaign.audience(1);
        var input = GivenCampaign.input(audience, "NAMED");
        var id = GivenCampaign.draft(input);
        step(id, "open", "campaign-not-published");
        step(id, "close", "campaign-not-open");
        step(id, "release", "campaign-not-closed");
        GivenCampaign.act(id, "publish", 200);
        step(id, "publish", "campaign-not-draft");
        step(id, "open", "campaign-not-published");
        step(id, "cancel", "campaign-not-cancellable");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(input)
                .put("/campaigns/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-draft"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/close")
                .then()
                .statusCode(200)
                .body("status", equalTo("RELEASED"))
                .body("can", contains("paper"));
        step(id, "close", "campaign-not-open");
        step(id, "release", "campaign-not-closed");
    }

    private static void step(String id, String verb, String problem) {
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/" + verb)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/" + problem));
    }

    @Test
    void an_anonymous_campaign_does_not_ask_for_days() {
        var version =
                GivenQuestionnaire.published(GivenQuestionnaire.definition(likert("q1", 5), item("date", "lahir")));
        var audience = GivenCampaign.audience(20, version);
        var anonymous = GivenCampaign.draft(GivenCampaign.input(audience, "ANONYMOUS"));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + anonymous + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/items-identify"))
                .body("detail", containsString("lahir"));
        GivenCampaign.act(GivenCampaign.draft(GivenCampaign.input(audience, "NAMED")), "publish", 200);
    }

    @Test
    void it_is_published_without_a_body() {
        var id = GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(1), "NAMED"));
        given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN))
                .post("/campaigns/" + id + "/publish")
                .then()
                .statusCode(200);
    }

    @Test
    void publishing_needs_somebody_to_ask_and_a_window_ahead() {
        var nobody = GivenCampaign.audience(0);
        var id = GivenCampaign.draft(GivenCampaign.input(nobody, "NAMED"));
        step(id, "publish", "audience-empty");
        preview(id).body("publishable", equalTo(false)).body("notes.kind", hasItem("NOBODY"));
        var few = GivenCampaign.audience(14);
        var small = GivenCampaign.draft(GivenCampaign.input(few, "ANONYMOUS"));
        preview(small)
                .body("publishable", equalTo(false))
                .body("notes[0].kind", equalTo("TOO_SMALL"))
                .body("notes[0].count", equalTo(1));
        Api.as(Api.ADMIN)
                .post("/campaigns/" + small + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/audience-too-small"))
                .body("detail", org.hamcrest.Matchers.containsString("15"));
        var late = GivenCampaign.input(few, "NAMED");
        late.put("opensAt", "2020-01-01T00:00:00Z");
        late.put("closesAt", "2020-01-02T00:00:00Z");
        step(GivenCampaign.draft(late), "publish", "campaign-window-past");
    }

    private static io.restassured.response.ValidatableResponse preview(String id) {
        return Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/audience-preview")
                .then()
                .statusCode(200);
    }

    @Test
    void the_preview_warns_outside_the_usual_window_of_a_follow_up() {
        // the training of the cohort ended on 6 March 2026
        var audience = GivenCampaign.audience(3);
        assertNotes(audience, "2026-09-05T01:00:00Z", "BEFORE_FOLLOW_UP", 3);
        assertNotes(audience, "2026-09-06T01:00:00Z", "BEFORE_FOLLOW_UP", 0);
        assertNotes(audience, "2027-03-06T01:00:00Z", "AFTER_FOLLOW_UP", 0);
        assertNotes(audience, "2027-03-07T01:00:00Z", "AFTER_FOLLOW_UP", 3);
    }

    private static void assertNotes(GivenCampaign.Audience audience, String opensAt, String kind, int people) {
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("opensAt", opensAt);
        input.put("closesAt", "2027-12-01T01:00:00Z");
        preview(GivenCampaign.draft(input))
                .body("notes.findAll { it.kind == '" + kind + "' }.count", people == 0 ? empty() : contains(people));
    }

    @Test
    void the_preview_is_what_publishing_freezes() {
        var audience = GivenCampaign.audience(18);
        GivenCampaign.join(audience, id.ampera.testsupport.Given.unit(), 16);
        GivenCampaign.join(audience, id.ampera.testsupport.Given.unit(), 4);
        var second = GivenProgramme.cohort(audience.programmeId());
        GivenProgramme.enrol(second, audience.employeeIds().get(0));
        var input = GivenCampaign.input(audience, "ANONYMOUS", "UNIT", "COHORT");
        input.put("cohortIds", List.of(audience.cohortId(), second));
        var id = GivenCampaign.draft(input);
        var seen = preview(id)
                .body("invited", equalTo(38))
                .body("publishable", equalTo(true))
                .body("strata.size()", equalTo(2))
                .body("merges.size()", equalTo(2))
                .body("notes.kind", hasItems("INVITED_ONCE", "NOT_BROKEN_DOWN"))
                .body("notes.find { it.kind == 'NOT_BROKEN_DOWN' }.cut", equalTo("COHORT"))
                .extract();
        Api.as(Api.ADMIN)
                .post("/campaigns/" + id + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("invited", equalTo(38))
                .body("strata.label", equalTo(seen.path("strata.label")))
                .body("strata.size", equalTo(seen.path("strata.size")))
                .body("manifestSha256", notNullValue());
    }

    @Test
    void the_manifest_is_signed_and_promises_what_was_published() throws Exception {
        var audience = GivenCampaign.audience(15);
        var id = GivenCampaign.open(audience, "ANONYMOUS");
        var signed = Api.anonymous()
                .get("/campaigns/" + id + "/manifest")
                .then()
                .statusCode(200)
                .extract();
        var text = signed.<String>path("manifest").getBytes("UTF-8");
        assertThat(sha256(text)).isEqualTo(signed.<String>path("sha256"));
        var decoder = Base64.getUrlDecoder();
        var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(decoder.decode(signed.<String>path("signerKey")))));
        verifier.update(text);
        assertThat(verifier.verify(decoder.decode(signed.<String>path("signature"))))
                .isTrue();
        var manifest = new io.restassured.path.json.JsonPath(signed.<String>path("manifest"));
        assertThat(manifest.getString("campaignId")).isEqualTo(id);
        assertThat(manifest.getInt("minimumGroup")).isEqualTo(5);
        assertThat(manifest.<Integer>getList("strata.size")).containsExactly(15);
        var questionnaire = Api.anonymous()
                .get("/campaigns/" + id + "/questionnaire")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(sha256(questionnaire)).isEqualTo(manifest.getString("questionnaireSha256"));
        assertThat(sha256(decoder.decode(manifest.getString("strata[0].publicKey"))))
                .isEqualTo(manifest.getString("strata[0].fingerprint"));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void a_named_questionnaire_is_for_the_invited() {
        var audience = GivenCampaign.audience(1);
        var id = GivenCampaign.open(audience, "NAMED");
        var path = "/campaigns/" + id + "/questionnaire";
        Api.anonymous().get(path).then().statusCode(404);
        Api.as(Api.STRANGER).get(path).then().statusCode(404);
        Api.as(audience.nips().get(0)).get(path).then().statusCode(200).body("schema", equalTo(1));
        Api.anonymous().get("/campaigns/" + id + "/manifest").then().statusCode(404);
        var draft = GivenCampaign.draft(GivenCampaign.input(audience, "ANONYMOUS"));
        Api.anonymous().get("/campaigns/" + draft + "/questionnaire").then().statusCode(404);
    }

    @Test
    void it_opens_and_closes_by_itself() throws Exception {
        var audience = GivenCampaign.audience(1);
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("opensAt", Instant.now().plusSeconds(2).toString());
        input.put("closesAt", Instant.now().plusSeconds(4).toString());
        var id = GivenCampaign.published(input);
        scheduler.tick();
        status(id, "PUBLISHED");
        mine(audience.nips().get(0), id, "UPCOMING");
        Thread.sleep(2100);
        scheduler.tick();
        status(id, "OPEN");
        mine(audience.nips().get(0), id, "OPEN");
        Thread.sleep(2100);
        mine(audience.nips().get(0), id, "CLOSED");
        scheduler.tick();
        scheduler.tick();
        status(id, "RELEASED");
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .body("items.findAll { it.action == 'campaign.closed' }.size()", equalTo(1));
    }

    private static void status(String id, String status) {
        Api.as(Api.ADMIN).get("/campaigns/" + id).then().body("status", equalTo(status));
    }

    private static void mine(String nip, String id, String status) {
        Api.as(nip)
                .get("/me/surveys")
                .then()
                .statusCode(200)
                .body("items.find { it.campaignId == '" + id + "' }.status", equalTo(status));
    }

    @Test
    void superiors_are_asked_about_each_participant_they_rate() {
        var audience = GivenCampaign.audience(3);
        List<String> participations = Api.as(Api.ADMIN)
                .get("/cohorts/" + audience.cohortId() + "/participants")
                .then()
                .extract()
                .path("items.id");
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("respondentRole", "SUPERIOR");
        var rater = audience.employeeIds().get(0);
        input.put(
                "raters",
                List.of(
                        Map.of("employeeId", rater, "participationId", participations.get(0)),
                        Map.of("employeeId", rater, "participationId", participations.get(1))));
        var id = GivenCampaign.published(input);
        Api.as(audience.nips().get(0))
                .get("/me/surveys")
                .then()
                .body("items.findAll { it.campaignId == '" + id + "' }.size()", equalTo(2))
                .body("items[0].respondentRole", equalTo("SUPERIOR"))
                .body("items[0].subjectName", notNullValue())
                .body("items[0].invitationId", notNullValue());
        assertThat(repository.findById(UUID.fromString(id)).mode()).isEqualTo(CampaignMode.NAMED);
    }
}

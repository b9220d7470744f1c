package id.ampera.followup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FollowUpReopeningApiTest {
    private static final Map<String, String> DONE = Map.of("kind", "DONE", "note", "Simulasi 6 JP dijalankan.");
    private static final Map<String, String> NOT_POSSIBLE =
            Map.of("kind", "CANNOT_BE_DONE", "note", "Bidang digabung.", "reason", "NO_LONGER_SENSIBLE");
    private static final String REASON = "Simulasi tidak dijalankan lagi pada angkatan IX.";

    private GivenRecommendation given;
    private String decisionMaker;
    private String id;

    @BeforeEach
    void anAcceptedRecommendation() {
        given = new GivenRecommendation();
        decisionMaker = Given.staff(Role.DECISION_MAKER);
        id = given.accepted();
    }

    private String accepted(Map<String, String> claim) {
        given.proof(id);
        var claimId = given.claim(id, claim);
        Api.as(decisionMaker)
                .body(Map.of("verdict", "ACCEPTED", "note", "Sesuai."))
                .post("/follow-ups/" + id + "/claims/" + claimId + "/decide")
                .then()
                .statusCode(200)
                .body("claims[0].mayReopen", equalTo(true));
        return claimId;
    }

    private ValidatableResponse reopen(String nip, String claimId, String version, String reason) {
        return Api.as(nip)
                .header("If-Match", version)
                .body(Map.of("reason", reason))
                .post("/follow-ups/" + id + "/claims/" + claimId + "/reopen")
                .then();
    }

    @Test
    void what_was_verified_is_open_again_with_its_reason_on_record() {
        var claimId = accepted(DONE);
        reopen(decisionMaker, claimId, "\"1\"", "  " + REASON + " ")
                .statusCode(200)
                .body("status", equalTo("PARTIALLY_IMPLEMENTED"))
                .body("claims[0].verdict", equalTo("ACCEPTED"))
                .body("claims[0].reopenReason", equalTo(REASON))
                .body("claims[0].version", equalTo(2))
                .body("claims[0].mayReopen", equalTo(false));
        Api.as(given.officer)
                .get("/follow-ups/" + id)
                .then()
                .body("can", containsInAnyOrder("act", "prove", "claim"))
                .body("claims[0].mayReopen", equalTo(false));
        Api.as(given.officer)
                .get("/me/notices")
                .then()
                .body("items[0].kind", equalTo("FOLLOW_UP_REOPENED"))
                .body("items[0].detail", containsString("dibuka kembali"))
                .body("items[0].path", equalTo("/follow-ups/" + id));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectType=follow-up&subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("follow-up.reopened"));
        var again = given.claim(id, DONE);
        Api.as(decisionMaker)
                .body(Map.of("verdict", "ACCEPTED", "note", "Sekarang sesuai."))
                .post("/follow-ups/" + id + "/claims/" + again + "/decide")
                .then()
                .statusCode(200)
                .body("status", equalTo("FULLY_IMPLEMENTED"));
        reopen(decisionMaker, claimId, "\"2\"", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/claim-not-accepted"));
    }

    @Test
    void what_could_not_be_done_is_not_done_yet_when_an_administrator_reopens_it() {
        var claimId = accepted(NOT_POSSIBLE);
        reopen(Api.ADMIN, claimId, "\"1\"", REASON)
                .statusCode(200)
                .body("status", equalTo("NOT_IMPLEMENTED"))
                .body("overdue", equalTo(false));
    }

    @Test
    void nobody_else_reopens_it() {
        var claimId = accepted(DONE);
        reopen(given.officer, claimId, "\"1\"", REASON).statusCode(403);
        reopen(given.evaluator, claimId, "\"1\"", REASON).statusCode(403);
        reopen(Given.staff(Role.EVALUATOR), claimId, "\"1\"", REASON).statusCode(403);
        Api.as(given.evaluator)
                .get("/follow-ups/" + id)
                .then()
                .body("status", equalTo("FULLY_IMPLEMENTED"))
                .body("claims[0].reopenReason", nullValue());
    }

    @Test
    void a_reason_and_the_version_that_was_read_are_needed() {
        var claimId = accepted(DONE);
        reopen(decisionMaker, claimId, "\"1\"", " ").statusCode(400).body("errors.pointer", contains("/reason"));
        reopen(decisionMaker, claimId, "\"0\"", REASON).statusCode(412);
        Api.as(decisionMaker)
                .body(Map.of("reason", REASON))
                .post("/follow-ups/" + id + "/claims/" + claimId + "/reopen")
                .then()
                .statusCode(428);
    }

    @Test
    void only_what_was_accepted_is_reopened() {
        given.proof(id);
        var waiting = given.claim(id, DONE);
        reopen(decisionMaker, waiting, "\"0\"", REASON).statusCode(409);
        reopen(decisionMaker, id, "\"0\"", REASON).statusCode(404);
        Api.as(given.evaluator)
                .body(Map.of("verdict", "RETURNED", "note", "Daftar hadir belum ada."))
                .post("/follow-ups/" + id + "/claims/" + waiting + "/decide")
                .then()
                .statusCode(200);
        reopen(decisionMaker, waiting, "\"1\"", REASON)
                .statusCode(409)
                .body("type", equalTo("/problems/claim-not-accepted"));
        var elsewhere = new GivenRecommendation();
        var other = elsewhere.accepted();
        Api.as(decisionMaker)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", REASON))
                .post("/follow-ups/" + other + "/claims/" + waiting + "/reopen")
                .then()
                .statusCode(404);
    }
}

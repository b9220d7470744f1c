package id.ampera.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FollowUpApiTest {
    private static final Map<String, String> DONE = Map.of("kind", "DONE", "note", "Simulasi 6 JP dijalankan.");

    private static ValidatableResponse claim(String nip, String id, Map<String, String> claim) {
        return Api.as(nip).body(claim).post("/follow-ups/" + id + "/claims").then();
    }

    private static ValidatableResponse decide(String nip, String id, String claimId, String verdict) {
        return Api.as(nip)
                .body(Map.of("verdict", verdict, "note", "Daftar hadir sesuai."))
                .post("/follow-ups/" + id + "/claims/" + claimId + "/decide")
                .then();
    }

    @Test
    void from_nothing_done_to_verified() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        Api.as(given.officer)
                .get("/follow-ups/" + id)
                .then()
                .body("status", equalTo("NOT_IMPLEMENTED"))
                .body("can", containsInAnyOrder("act", "prove", "claim"));
        var action = given.action(id, given.colleague());
        Api.as(given.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("progress", 60, "note", "Dua skenario selesai."))
                .post("/follow-ups/" + id + "/actions/" + action + "/progress")
                .then()
                .statusCode(200)
                .body("status", equalTo("PARTIALLY_IMPLEMENTED"))
                .body("progress", equalTo(60));
        claim(given.officer, id, DONE).statusCode(422).body("type", equalTo("/problems/proof-missing"));
        given.proof(id);
        var claimId = given.claim(id, DONE);
        claim(given.officer, id, DONE).statusCode(409).body("type", equalTo("/problems/claim-waits"));
        Api.as(given.evaluator)
                .body(Map.of("verdict", "RETURNED"))
                .post("/follow-ups/" + id + "/claims/" + claimId + "/decide")
                .then()
                .statusCode(422);
        decide(given.evaluator, id, claimId, "ACCEPTED").statusCode(200).body("status", equalTo("FULLY_IMPLEMENTED"));
        decide(given.evaluator, id, claimId, "RETURNED")
                .statusCode(409)
                .body("type", equalTo("/problems/claim-decided"));
        Api.as(given.officer)
                .body(Map.of("title", "Lagi", "ownerId", given.colleague(), "dueOn", "2027-01-10"))
                .post("/follow-ups/" + id + "/actions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/follow-up-closed"));
        Api.as(given.evaluator)
                .get("/follow-ups/summary?evaluationId=" + given.evaluationId)
                .then()
                .body("percentDone", equalTo(100));
    }

    @Test
    void nobody_verifies_own_work() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        String ownerId = Api.as(given.evaluator).get("/me").then().extract().path("employeeId");
        var insider = GivenRecommendation.staffOf(given.unitId, Role.UNIT_OFFICER, Role.DECISION_MAKER);
        Api.as(given.officer)
                .body(Map.of("title", "Susun", "ownerId", ownerId, "dueOn", "2027-01-10"))
                .post("/follow-ups/" + id + "/actions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/owner-unknown"));
        String insiderId = Api.as(insider).get("/me").then().extract().path("employeeId");
        given.action(id, insiderId);
        given.proof(id);
        var claimId = given.claim(id, DONE);
        decide(insider, id, claimId, "ACCEPTED").statusCode(403).body("type", equalTo("/problems/own-work"));
        decide(given.officer, id, claimId, "ACCEPTED").statusCode(403).body("type", equalTo("/problems/own-work"));
        Api.as(given.evaluator).get("/follow-ups/" + id).then().body("claims[0].mayDecide", equalTo(true));
        Api.as(insider).get("/follow-ups/" + id).then().body("claims[0].mayDecide", equalTo(false));
    }

    @Test
    void what_cannot_be_done_takes_a_valid_reason_a_proof_and_an_approver() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        var said = Map.of("kind", "CANNOT_BE_DONE", "note", "Bidang digabung.");
        given.proof(id);
        claim(given.officer, id, said).statusCode(422).body("type", equalTo("/problems/reason-not-valid"));
        claim(given.officer, id, Map.of("kind", "CANNOT_BE_DONE", "note", "Sibuk.", "reason", "SIBUK"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        var claimId = given.claim(
                id, Map.of("kind", "CANNOT_BE_DONE", "note", "Bidang digabung.", "reason", "NO_LONGER_SENSIBLE"));
        decide(given.evaluator, id, claimId, "ACCEPTED")
                .statusCode(403)
                .body("type", equalTo("/problems/approver-needed"));
        decide(Given.staff(Role.DECISION_MAKER), id, claimId, "ACCEPTED")
                .statusCode(200)
                .body("status", equalTo("CANNOT_BE_IMPLEMENTED"));
    }

    @Test
    void what_cannot_be_done_without_proof_is_refused() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        claim(given.officer, id, Map.of("kind", "CANNOT_BE_DONE", "note", "Banjir.", "reason", "FORCE_MAJEURE"))
                .statusCode(422)
                .body("type", equalTo("/problems/proof-missing"));
    }

    @Test
    void nothing_is_done_before_the_unit_has_answered() {
        var given = new GivenRecommendation();
        var id = given.issued();
        Api.as(given.officer)
                .body(Map.of("title", "Susun", "ownerId", given.colleague(), "dueOn", "2027-01-10"))
                .post("/follow-ups/" + id + "/actions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-missing"));
        Api.as(given.evaluator)
                .body(Map.of("title", "Susun", "ownerId", given.colleague(), "dueOn", "2027-01-10"))
                .post("/follow-ups/" + id + "/actions")
                .then()
                .statusCode(403);
    }

    @Test
    void proofs_are_told_by_their_content_and_seen_by_those_who_see_the_recommendation() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        Api.as(given.officer)
                .contentType("multipart/form-data")
                .multiPart("file", "bukti.pdf", "MZ bukan pdf".getBytes())
                .post("/follow-ups/" + id + "/proofs")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/proof-type-unknown"));
        var large = new byte[(int) ProofKind.MAX_BYTES + 1];
        System.arraycopy("%PDF-".getBytes(), 0, large, 0, 5);
        Api.as(given.officer)
                .contentType("multipart/form-data")
                .multiPart("file", "bukti.pdf", large)
                .post("/follow-ups/" + id + "/proofs")
                .then()
                .statusCode(413);
        var proof = given.proof(id);
        var bytes = Api.as(given.evaluator)
                .get("/follow-ups/" + id + "/proofs/" + proof + "/content")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("daftar%20hadir.pdf"))
                .extract()
                .asByteArray();
        assertThat(new String(bytes)).isEqualTo("%PDF-1.7 isi");
        var elsewhere = GivenRecommendation.officerOf(Given.unit());
        Api.as(elsewhere)
                .get("/follow-ups/" + id + "/proofs/" + proof + "/content")
                .then()
                .statusCode(404);
        var another = given.accepted();
        Api.as(given.officer)
                .get("/follow-ups/" + another + "/proofs/" + proof + "/content")
                .then()
                .statusCode(404);
        given.claim(id, DONE);
        Api.as(given.officer)
                .delete("/follow-ups/" + id + "/proofs/" + proof)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proof-in-use"));
    }

    @Test
    void an_officer_sees_what_waits_for_the_own_unit() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        Api.as(given.officer)
                .get("/follow-ups?mine=true&overdue=false")
                .then()
                .body("items.id", contains(id))
                .body("items[0].daysLeft", equalTo(60))
                .body("items[0].ageDays", equalTo(0));
        Api.as(given.officer).get("/follow-ups?overdue=true").then().body("items", hasSize(0));
        Api.as(given.officer)
                .get("/follow-ups/export")
                .then()
                .statusCode(200)
                .body(containsString("Belum ditindaklanjuti"));
        Api.as(given.officer).get("/follow-ups/" + id + "/owners").then().body("name", hasSize(1));
    }

    @Test
    void two_people_edit_one_action() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        var owner = given.colleague();
        var action = given.action(id, owner);
        var edit = Map.of("title", "Susun tiga skenario", "ownerId", owner, "dueOn", "2027-01-12");
        Api.as(given.officer)
                .header("If-Match", "\"0\"")
                .body(edit)
                .put("/follow-ups/" + id + "/actions/" + action)
                .then()
                .statusCode(200)
                .body("actions[0].title", equalTo("Susun tiga skenario"));
        Api.as(given.officer)
                .header("If-Match", "\"0\"")
                .body(edit)
                .put("/follow-ups/" + id + "/actions/" + action)
                .then()
                .statusCode(412);
    }

    @Test
    void what_belongs_to_another_evaluation_is_not_found() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        var action = given.action(id, given.colleague());
        var proof = given.proof(id);
        var claimId = given.claim(id, DONE);
        var stranger = Given.staff(Role.EVALUATOR);
        for (var rest : new String[] {"", "/owners", "/proofs/" + proof + "/content"}) {
            Api.as(stranger).get("/follow-ups/" + id + rest).then().statusCode(404);
        }
        Api.as(stranger).get("/follow-ups").then().statusCode(200).body("items", hasSize(0));
        Api.as(stranger).get("/follow-ups/summary").then().body("total", equalTo(0));
        claim(stranger, id, DONE).statusCode(404);
        decide(stranger, id, claimId, "ACCEPTED").statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .body(Map.of("progress", 10))
                .post("/follow-ups/" + id + "/actions/" + action + "/progress")
                .then()
                .statusCode(404);
        Api.as(stranger).delete("/follow-ups/" + id + "/proofs/" + proof).then().statusCode(404);
    }
}

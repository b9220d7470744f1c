package id.ampera.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EvaluationPhaseApiTest {

    private static ValidatableResponse advance(String nip, String id, String to) {
        return Api.as(nip)
                .body(Map.of("to", to))
                .post("/evaluations/" + id + "/advance")
                .then();
    }

    private static ValidatableResponse goBack(String nip, String id, String to, String reason) {
        return Api.as(nip)
                .body(Map.of("to", to, "reason", reason))
                .post("/evaluations/" + id + "/go-back")
                .then();
    }

    private static Map<String, Object> questions() {
        return Map.of(
                "questions",
                List.of(Map.of(
                        "question",
                        "Apakah materi dapat diterapkan?",
                        "sources",
                        List.of(Map.of("kind", "SURVEY_ITEM", "label", "Survei peserta")))));
    }

    private static String designed(String nip) {
        var id = GivenProgramme.evaluationOf(nip, GivenProgramme.programme());
        Api.as(nip)
                .header("If-Match", "\"0\"")
                .body(questions())
                .put("/evaluations/" + id + "/questions")
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void collection_begins_with_a_complete_design() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = GivenProgramme.evaluationOf(lead, GivenProgramme.programme());
        advance(lead, id, "COLLECTION").statusCode(409).body("type", equalTo("/problems/design-incomplete"));
        Api.as(lead)
                .header("If-Match", "\"0\"")
                .body(questions())
                .put("/evaluations/" + id + "/questions")
                .then()
                .statusCode(200);
        advance(lead, id, "COLLECTION").statusCode(200).body("phase", equalTo("COLLECTION"));
        advance(lead, id, "COLLECTION").statusCode(409).body("type", equalTo("/problems/phase-not-next"));
        advance(lead, id, "REPORTING").statusCode(409);
        advance(lead, id, "PLANET").statusCode(400).body("errors[0].pointer", equalTo("/to"));
    }

    @Test
    void questions_are_fixed_from_analysis_on_and_there_is_a_way_back() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = designed(lead);
        advance(lead, id, "COLLECTION").statusCode(200);
        advance(lead, id, "ANALYSIS").body("can", containsInAnyOrder("schedule", "staff", "advance", "goBack"));
        Api.as(lead)
                .header("If-Match", "\"3\"")
                .body(questions())
                .put("/evaluations/" + id + "/questions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/design-fixed"));
        goBack(lead, id, "COLLECTION", " ").statusCode(422).body("errors[0].pointer", equalTo("/reason"));
        goBack(lead, id, "DESIGN", "Wawancara diulang").statusCode(409);
        goBack(lead, id, "COLLECTION", "Wawancara diulang").statusCode(200).body("phase", equalTo("COLLECTION"));
    }

    @Test
    void a_closed_evaluation_only_goes_back() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = designed(lead);
        for (var phase : List.of("COLLECTION", "ANALYSIS", "REPORTING", "CLOSED")) {
            advance(lead, id, phase).statusCode(200);
        }
        Api.as(lead).get("/evaluations/" + id).then().body("can", contains("goBack"));
        Api.as(lead)
                .header("If-Match", "\"5\"")
                .body(Map.of("milestones", List.of()))
                .put("/evaluations/" + id + "/timeline")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/evaluation-closed"));
        goBack(lead, id, "REPORTING", "Angka dikoreksi").statusCode(200);
    }

    @Test
    void only_whoever_leads_moves_it() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = designed(lead);
        advance(Given.staff(Role.EVALUATOR), id, "COLLECTION").statusCode(404);
        advance(Given.staff(Role.DECISION_MAKER), id, "COLLECTION").statusCode(403);
        advance(Api.ADMIN, id, "COLLECTION").statusCode(200);
    }
}

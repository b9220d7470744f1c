package id.ampera.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConclusionApiTest {
    @Inject
    DataSource database;

    private static ValidatableResponse decide(
            String nip, GivenFinding given, int version, String verdict, List<String> findings) {
        return Api.as(nip)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("verdict", verdict, "reason", "Porsi praktik terlalu kecil", "findingIds", findings))
                .put("/evaluations/" + given.evaluation + "/verdicts/" + given.programme)
                .then();
    }

    @Test
    void the_decision_maker_gives_the_verdict_and_nobody_else() {
        var given = new GivenFinding(database, "RELEASED");
        var maker = Given.staff(Role.DECISION_MAKER);
        var published = given.published();
        Api.as(given.lead)
                .get("/evaluations/" + given.evaluation + "/verdicts")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].verdict", nullValue())
                .body("items[0].can", hasSize(0));
        decide(given.lead, given, 0, "SUCCESSFUL", List.of(published)).statusCode(403);
        decide(maker, given, 0, "SUCCESSFUL", List.of())
                .statusCode(422)
                .body("type", equalTo("/problems/verdict-without-finding"));
        decide(maker, given, 0, "SUCCESSFUL", List.of(given.draft()))
                .statusCode(422)
                .body("type", equalTo("/problems/verdict-finding-unpublished"));
        decide(maker, given, 0, "SUCCESSFUL", List.of(UUID.randomUUID().toString()))
                .statusCode(422);
        decide(maker, given, 0, "INCONCLUSIVE", List.of()).statusCode(200).body("version", equalTo(1));
        decide(maker, given, 0, "NEEDS_IMPROVEMENT", List.of(published)).statusCode(412);
        decide(maker, given, 1, "NEEDS_IMPROVEMENT", List.of(published))
                .statusCode(200)
                .body("verdict", equalTo("NEEDS_IMPROVEMENT"))
                .body("findings[0].id", equalTo(published));
        Api.as(Given.staff(Role.EVALUATOR))
                .get("/evaluations/" + given.evaluation + "/verdicts/" + given.programme)
                .then()
                .statusCode(404);
        Api.as(maker)
                .get("/evaluations/" + given.evaluation + "/verdicts/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void the_matrix_counts_by_question_and_method() {
        var given = new GivenFinding(database, "RELEASED");
        given.published();
        var finding = given.draft();
        given.pin(
                        finding,
                        Map.of(
                                "kind",
                                "SURVEY_FIGURE",
                                "reference",
                                given.figure("TOP_TWO").get("reference"),
                                "agreement",
                                "COMPLEMENTS"))
                .statusCode(200);
        var path = "/evaluations/" + given.evaluation + "/triangulation";
        Api.as(given.lead)
                .get(path)
                .then()
                .statusCode(200)
                .body("questions[0].triangulation", equalTo("SINGLE"))
                .body("questions[0].findings", hasSize(2))
                .body("questions[0].cells[0].method", equalTo("SURVEY_FIGURE"))
                .body("questions[0].cells[0].supports", equalTo(1))
                .body("questions[0].cells[0].complements", equalTo(1))
                .body("questions[0].cells[1].supports", equalTo(0));
        Api.as(Given.staff(Role.EVALUATOR)).get(path).then().statusCode(404);
    }
}

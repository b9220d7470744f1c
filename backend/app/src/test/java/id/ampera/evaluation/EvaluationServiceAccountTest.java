package id.ampera.evaluation;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a service reads of evaluations with its scope, and what it does not do. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EvaluationServiceAccountTest {

    @Test
    void a_service_mirrors_evaluations_and_changes_nothing() {
        var since = Instant.now().minusSeconds(1);
        var id = GivenProgramme.evaluation(GivenProgramme.programme());
        Api.withToken(Tokens.ofService("evaluations:read"))
                .queryParam("updatedSince", since.toString())
                .queryParam("limit", 200)
                .get("/evaluations")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("asOf", notNullValue());
        Api.withToken(Tokens.ofService("evaluations:read"))
                .get("/evaluations/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("can", empty());
        Api.withToken(Tokens.ofService("evaluations:read"))
                .header("If-Match", "\"0\"")
                .body(Map.of("milestones", new Object[0]))
                .put("/evaluations/" + id + "/timeline")
                .then()
                .statusCode(403);
        Api.withToken(Tokens.ofService("campaigns:read"))
                .get("/evaluations/" + id)
                .then()
                .statusCode(403);
        Api.withToken(Tokens.ofService("campaigns:read"))
                .get("/evaluations")
                .then()
                .statusCode(403);
    }
}

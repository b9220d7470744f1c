package id.ampera.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class OverviewApiTest {
    @Inject
    DataSource database;

    @Test
    void an_evaluator_sees_the_own_programmes_and_running_surveys() {
        var given = new GivenFinding(database, "OPEN");
        Api.as(given.lead)
                .get("/overview")
                .then()
                .statusCode(200)
                .body("programmes", hasSize(1))
                .body("programmes[0].programmeId", equalTo(given.programme))
                .body("rates", hasSize(1))
                .body("rates[0].invited", equalTo(203))
                .body("rates[0].answered", equalTo(200))
                .body("changes", hasSize(0));
        Api.as(given.lead)
                .get("/overview?since=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("changes.kind", hasItem("SURVEY_OPENED"));
        Api.as(Given.staff(Role.EVALUATOR)).get("/overview").then().body("programmes", hasSize(0));
        Api.as(Given.staff(Role.UNIT_OFFICER)).get("/overview").then().statusCode(403);
    }

    @Test
    void what_was_recommended_is_counted_by_where_it_stands_and_led_back_to_its_findings() {
        var given = new GivenRecommendation();
        var id = given.issued();
        Api.as(given.evaluator)
                .get("/overview")
                .then()
                .statusCode(200)
                .body("recommendations.id", hasItem(id))
                .body("followUp", hasSize(4))
                .body("followUp.find { it.status == 'NOT_IMPLEMENTED' }.count", equalTo(1))
                .body("followUp.find { it.status == 'FULLY_IMPLEMENTED' }.count", equalTo(0));
        Api.as(given.evaluator)
                .get("/recommendations/" + id + "/chain")
                .then()
                .statusCode(200)
                .body("evaluationId", equalTo(given.evaluationId))
                .body("findings.id", hasItem(given.findingId))
                .body("findings[0].question", equalTo("Apakah materi dapat diterapkan?"));
    }

    @Test
    void what_was_found_verified_and_reopened_since_the_last_visit_is_told() {
        var given = new GivenRecommendation();
        var id = given.accepted();
        var since = Instant.now().minusSeconds(60).toString();
        given.proof(id);
        var claim = given.claim(id, Map.of("kind", "DONE", "note", "Simulasi 6 JP dijalankan."));
        Api.as(given.evaluator)
                .body(Map.of("verdict", "ACCEPTED", "note", "Sesuai."))
                .post("/follow-ups/" + id + "/claims/" + claim + "/decide")
                .then()
                .statusCode(200);
        Api.as(Given.staff(Role.DECISION_MAKER))
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Daftar hadir ternyata tidak lengkap."))
                .post("/follow-ups/" + id + "/claims/" + claim + "/reopen")
                .then()
                .statusCode(200);
        Api.as(given.evaluator)
                .queryParam("since", since)
                .get("/overview")
                .then()
                .statusCode(200)
                .body(
                        "changes.findAll { it.objectId == '" + id + "' }.kind",
                        contains("FOLLOW_UP_REOPENED", "FOLLOW_UP_VERIFIED", "RECOMMENDATION_ISSUED"));
        var found = new GivenFinding(database, "RELEASED");
        var finding = found.published();
        Api.as(found.lead)
                .queryParam("since", since)
                .get("/overview")
                .then()
                .body("changes.find { it.kind == 'FINDING_PUBLISHED' }.objectId", equalTo(finding));
        Api.as(found.lead)
                .queryParam("since", Instant.now().plusSeconds(60).toString())
                .get("/overview")
                .then()
                .body("changes", hasSize(0));
    }
}

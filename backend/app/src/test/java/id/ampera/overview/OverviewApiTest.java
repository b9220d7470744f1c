package id.ampera.overview;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
                .body("rates[0].invited", equalTo(15))
                .body("rates[0].answered", equalTo(12))
                .body("changes", hasSize(0));
        Api.as(given.lead)
                .get("/overview?since=2026-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("changes.kind", hasItem("SURVEY_OPENED"));
        Api.as(Given.staff(Role.EVALUATOR)).get("/overview").then().body("programmes", hasSize(0));
        Api.as(Given.staff(Role.UNIT_OFFICER)).get("/overview").then().statusCode(403);
    }
}

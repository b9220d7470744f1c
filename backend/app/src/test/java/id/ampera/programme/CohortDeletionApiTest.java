package id.ampera.programme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deleting a cohort: absent, not allowed, in use, stale, gone, and told to mirrors. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CohortDeletionApiTest {

    private static ValidatableResponse delete(String nip, Object cohort, int version) {
        return Api.as(nip)
                .header("If-Match", "\"" + version + "\"")
                .delete("/cohorts/" + cohort)
                .then();
    }

    @Test
    void an_empty_cohort_is_deleted_and_mirrors_learn_of_it() {
        var since = Instant.now().minusSeconds(1).toString();
        var cohort = GivenProgramme.cohort();
        delete(Api.ADMIN, UUID.randomUUID(), 0).statusCode(404);
        delete(Given.staff(Role.DECISION_MAKER), cohort, 0).statusCode(403);
        Api.as(Api.ADMIN).delete("/cohorts/" + cohort).then().statusCode(428);
        delete(Api.ADMIN, cohort, 7).statusCode(412);
        Api.as(Api.ADMIN).get("/cohorts/" + cohort).then().body("can", hasItem("delete"));
        delete(Given.staff(Role.EVALUATOR), cohort, 0).statusCode(204);
        Api.as(Api.ADMIN).get("/cohorts/" + cohort).then().statusCode(404);
        Api.withToken(Tokens.ofService("programmes:read"))
                .queryParam("updatedSince", since)
                .get("/cohorts")
                .then()
                .statusCode(200)
                .body("deleted", hasItem(cohort))
                .body("items.id", not(hasItem(cohort)));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", cohort)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("cohort.deleted"));
    }

    @Test
    void a_cohort_that_ever_had_participants_stays() {
        var cohort = GivenProgramme.cohort();
        GivenProgramme.participants(cohort, Given.unit(), 1);
        Api.as(Api.ADMIN).get("/cohorts/" + cohort).then().body("can", not(hasItem("delete")));
        delete(Api.ADMIN, cohort, 0).statusCode(409).body("type", equalTo("/problems/cohort-has-participants"));
    }

    @Test
    void a_cohort_that_a_survey_asks_stays_and_the_survey_is_named() {
        var audience = GivenCampaign.audience(0);
        var input = GivenCampaign.input(audience, "NAMED");
        GivenCampaign.draft(input);
        delete(Api.ADMIN, audience.cohortId(), 0)
                .statusCode(409)
                .body("type", equalTo("/problems/cohort-in-survey"))
                .body("detail", containsString(input.get("title").toString()));
        Api.as(Api.ADMIN).get("/cohorts/" + audience.cohortId()).then().statusCode(200);
    }

    @Test
    void a_cohort_of_a_programme_that_ended_stays() {
        var programme = GivenProgramme.programme();
        var cohort = GivenProgramme.cohort(programme);
        Api.as(Api.ADMIN).post("/programmes/" + programme + "/cancel").then().statusCode(200);
        Api.as(Api.ADMIN).get("/cohorts/" + cohort).then().body("can", equalTo(List.of()));
        delete(Api.ADMIN, cohort, 0).statusCode(409).body("type", equalTo("/problems/programme-ended"));
    }
}

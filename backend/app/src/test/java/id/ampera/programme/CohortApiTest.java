package id.ampera.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CohortApiTest {

    private static String participation(String cohortId, int index) {
        return Api.as(Api.ADMIN)
                .get("/cohorts/" + cohortId + "/participants")
                .then()
                .statusCode(200)
                .extract()
                .path("items[" + index + "].id");
    }

    private static int score(String participationId, int version, Object pre, Object post) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"preScore\":" + pre + ",\"postScore\":" + post + "}")
                .put("/participations/" + participationId + "/scores")
                .statusCode();
    }

    @Test
    void a_cohort_is_created_edited_and_named_once() {
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.cohortInput();
        input.put("capacity", 2);
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes/" + programme + "/cohorts")
                .then()
                .statusCode(201)
                .body("gain.pairs", equalTo(0))
                .body("gain.meanOfGains", nullValue())
                .extract()
                .<String>path("id");
        Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes/" + programme + "/cohorts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cohort-name-taken"));
        input.put("endsOn", "2026-03-01");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/cohorts/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/endsOn"));
        input.put("endsOn", "2026-03-09");
        input.put("place", "Aula <script>");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/cohorts/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("place", equalTo("Aula <script>"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/cohorts/" + id)
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN).body(input).put("/cohorts/" + id).then().statusCode(428);
        Api.as(Api.ADMIN)
                .queryParam("programmeId", programme)
                .get("/cohorts")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void employees_are_enrolled_with_the_unit_of_that_day() {
        var cohort = GivenProgramme.cohort();
        var unit = Given.unit();
        var nip = Given.nip(true);
        var employee = Given.employee(nip, unit);
        GivenProgramme.enrol(cohort, employee, employee);
        var moved = Given.employeeInput(nip, Given.unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(moved)
                .put("/employees/" + employee)
                .then()
                .statusCode(200);
        Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", List.of(employee)))
                .post("/cohorts/" + cohort + "/participants")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(0))
                .body("unchanged", equalTo(1));
        Api.as(Api.ADMIN)
                .queryParam("unitId", unit)
                .queryParam("q", (String) moved.get("name"))
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .body("items", hasSize(1))
                .body("items[0].unitId", equalTo(unit))
                .body("items[0].maskedNip", matchesPattern("1985\\*{4} .*"));
        Api.as(Api.ADMIN)
                .queryParam("status", "WITHDRAWN")
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void nobody_is_enrolled_when_one_is_unknown_or_does_not_fit() {
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.cohortInput();
        input.put("capacity", 1);
        var cohort = Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes/" + programme + "/cohorts")
                .then()
                .extract()
                .<String>path("id");
        var unit = Given.unit();
        var one = Given.employee(Given.nip(true), unit);
        var other = Given.employee(Given.nip(false), unit);
        Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", List.of(one, UUID.randomUUID())))
                .post("/cohorts/" + cohort + "/participants")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/employeeIds/1"));
        Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", List.of(one, other)))
                .post("/cohorts/" + cohort + "/participants")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cohort-full"));
        Api.as(Api.ADMIN).get("/cohorts/" + cohort).then().body("participants.enrolled", equalTo(0));
        GivenProgramme.enrol(cohort, one);
        Api.as(Api.ADMIN)
                .post("/participations/" + participation(cohort, 0) + "/withdraw")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        GivenProgramme.enrol(cohort, other);
        var withdrawn = Api.as(Api.ADMIN)
                .queryParam("status", "WITHDRAWN")
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .extract()
                .<String>path("items[0].id");
        Api.as(Api.ADMIN)
                .post("/participations/" + withdrawn + "/reinstate")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/cohort-full"));
        assertThat(score(withdrawn, 1, 50, 60)).isEqualTo(409);
        Api.as(Api.ADMIN)
                .body(Map.of("employeeIds", List.of()))
                .post("/cohorts/" + cohort + "/participants")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/employeeIds"));
    }

    @Test
    void scores_yield_the_gain_of_matched_pairs() {
        var cohort = GivenProgramme.cohort();
        GivenProgramme.participants(cohort, Given.unit(), 4);
        var ids = Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .extract()
                .<List<String>>path("items.id");
        assertThat(score(ids.get(0), 0, 50, 75.25)).isEqualTo(200);
        assertThat(score(ids.get(1), 0, 40, 70)).isEqualTo(200);
        assertThat(score(ids.get(2), 0, 100, 100)).isEqualTo(200);
        assertThat(score(ids.get(3), 0, "null", 90)).isEqualTo(200);
        assertThat(score(ids.get(3), 1, 101, 90)).isEqualTo(400);
        assertThat(score(ids.get(3), 1, 10.123, 90)).isEqualTo(400);
        assertThat(score(ids.get(3), 0, 10, 90)).isEqualTo(412);
        Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort)
                .then()
                .body("gain.pairs", equalTo(3))
                .body("gain.unmatched", equalTo(1))
                .body("gain.excluded", equalTo(1))
                .body("gain.meanOfGains.toDouble()", closeTo((25.25 / 50 + 0.5) / 2, 1e-6))
                .body("gain.meanPre.toDouble()", closeTo(190.0 / 3, 1e-4))
                .body("gain.level", equalTo("MEDIUM"));
        Api.as(Api.ADMIN).get("/participations/" + ids.get(0)).then().body("postScore", equalTo(75.25f));
    }

    @Test
    void a_cohort_completes_everybody_who_still_takes_part() {
        var cohort = GivenProgramme.cohort();
        GivenProgramme.participants(cohort, Given.unit(), 3);
        Api.as(Api.ADMIN)
                .post("/participations/" + participation(cohort, 0) + "/withdraw")
                .then()
                .statusCode(200);
        Api.as(Api.ADMIN)
                .post("/cohorts/" + cohort + "/complete")
                .then()
                .statusCode(200)
                .body("enrolled", equalTo(2));
        Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort)
                .then()
                .body("participants.completed", equalTo(2))
                .body("participants.withdrawn", equalTo(1));
        Api.as(Api.ADMIN)
                .post("/participations/" + participation(cohort, 1) + "/complete")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/participant-state"));
    }

    @Test
    void rights_follow_the_role() {
        var cohort = GivenProgramme.cohort();
        GivenProgramme.participants(cohort, Given.unit(), 1);
        var participation = participation(cohort, 0);
        var reader = Given.staff(Role.DECISION_MAKER);
        Api.as(reader).get("/cohorts/" + cohort).then().statusCode(200).body("can", hasSize(0));
        Api.as(reader).get("/cohorts/" + cohort + "/participants").then().statusCode(200);
        Api.as(reader)
                .post("/participations/" + participation + "/withdraw")
                .then()
                .statusCode(403);
        Api.as(Api.STRANGER).get("/cohorts/" + cohort + "/participants").then().statusCode(403);
        Api.withToken(id.ampera.testsupport.Tokens.ofService("programmes:read"))
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .statusCode(403);
        Api.as(reader)
                .get("/cohorts/" + UUID.randomUUID() + "/participants")
                .then()
                .statusCode(404)
                .body("detail", containsString("tidak ada"));
        Api.as(reader).get("/participations/" + UUID.randomUUID()).then().statusCode(404);
    }
}

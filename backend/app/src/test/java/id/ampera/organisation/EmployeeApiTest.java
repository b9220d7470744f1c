package id.ampera.organisation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeApiTest {

    @Test
    void the_number_is_masked_for_all_but_administrators() {
        var nip = Given.nip(true);
        var unit = Given.unit();
        var id = Given.employee(nip, unit);
        Api.as(Api.ADMIN)
                .get("/employees/" + id)
                .then()
                .statusCode(200)
                .body("nip", equalTo(nip))
                .body("sex", equalTo("F"));
        var evaluator = Given.staff(Role.EVALUATOR);
        Api.as(evaluator)
                .get("/employees/" + id)
                .then()
                .body("nip", equalTo(nip.substring(0, 4) + "**** ****** * *" + nip.substring(16)));
        Api.as(evaluator)
                .queryParam("unitId", unit)
                .get("/employees")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body(not(containsString(nip)));
    }

    @Test
    void an_impossible_number_is_refused_and_a_pppk_number_accepted() {
        var unit = Given.unit();
        Api.as(Api.ADMIN)
                .body(Given.employeeInput("198613262015051001", unit))
                .post("/employees")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nip-impossible"))
                .body("errors[0].pointer", equalTo("/nip"));
        var input = Given.employeeInput("199003122023212004", unit);
        input.put("employmentType", "PPPK");
        Api.as(Api.ADMIN).body(input).post("/employees").then().statusCode(201);
    }

    @Test
    void a_number_belongs_to_one_employee() {
        var nip = Given.nip(false);
        var unit = Given.unit();
        Given.employee(nip, unit);
        Api.as(Api.ADMIN)
                .body(Given.employeeInput(nip, unit))
                .post("/employees")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nip-taken"));
    }

    @Test
    void a_new_number_replaces_the_old_one() {
        var before = Given.nip(false);
        var after = Given.nip(false);
        var unit = Given.unit();
        var id = Given.employee(before, unit);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Given.employeeInput(after, unit))
                .put("/employees/" + id)
                .then()
                .statusCode(200)
                .body("nip", equalTo(after));
        Api.as(Api.ADMIN)
                .body(Map.of("nip", after))
                .post("/employees/search")
                .then()
                .body("id", equalTo(id));
        Api.as(Api.ADMIN)
                .body(Map.of("nip", before))
                .post("/employees/search")
                .then()
                .statusCode(404);
    }
}

package id.ampera.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeHistoryApiTest {

    @Test
    void old_numbers_are_shown_to_administrators_alone() {
        var before = Given.nip(true);
        var after = Given.nip(true);
        var unit = Given.unit();
        var id = Given.employee(before, unit);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Given.employeeInput(after, unit))
                .put("/employees/" + id)
                .then()
                .statusCode(200)
                .body("nips.nip", contains(after, before));
        Api.as(Given.staff(Role.EVALUATOR))
                .get("/employees/" + id)
                .then()
                .body("nips", hasSize(0))
                .body("nip", containsString("*"));
    }

    @Test
    void a_correction_on_the_same_day_is_no_history() {
        var unit = Given.unit();
        var input = Given.employeeInput(Given.nip(true), unit);
        input.put("positionName", "Pengelola Sura");
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/employees")
                .then()
                .extract()
                .<String>path("id");
        input.put("positionName", "Pengelola Surat");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/employees/" + id)
                .then()
                .statusCode(200)
                .body("pastPositions", hasSize(0));
    }

    @Test
    void a_wording_that_the_list_knows_is_linked_to_it() {
        var input = GivenOrganisation.positionInput();
        var position = Api.as(Api.ADMIN)
                .body(input)
                .post("/positions")
                .then()
                .extract()
                .<String>path("id");
        var employee = Given.employeeInput(Given.nip(true), Given.unit());
        employee.put("positionName", input.get("name").toString().toLowerCase());
        Api.as(Api.ADMIN)
                .body(employee)
                .post("/employees")
                .then()
                .statusCode(201)
                .body("positionId", equalTo(position));
    }

    @Test
    void somebody_who_left_is_kept_and_may_come_back() {
        var unit = Given.unit();
        var id = Given.employee(Given.nip(true), unit);
        Api.as(Api.ADMIN)
                .post("/employees/" + id + "/deactivate")
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("can", contains("edit", "reactivate"));
        Api.as(Api.ADMIN)
                .queryParam("unitId", unit)
                .queryParam("active", true)
                .get("/employees")
                .then()
                .body("total", equalTo(0));
        Api.as(Api.ADMIN)
                .post("/employees/" + id + "/reactivate")
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
        Api.as(Given.staff(Role.EVALUATOR))
                .post("/employees/" + id + "/deactivate")
                .then()
                .statusCode(403);
    }

    @Test
    void a_unit_filter_reaches_down_the_tree() {
        var top = Given.unit();
        var below = GivenOrganisation.unitBelow(GivenOrganisation.unitBelow(top));
        var id = Given.employee(Given.nip(false), below);
        Api.as(Api.ADMIN).queryParam("unitId", top).get("/employees").then().body("items.id", contains(id));
    }

    @Test
    void whoever_is_created_without_a_word_is_active() {
        var input = Given.employeeInput(Given.nip(false), Given.unit());
        input.remove("active");
        Api.as(Api.ADMIN).body(input).post("/employees").then().statusCode(201).body("active", equalTo(true));
    }
}

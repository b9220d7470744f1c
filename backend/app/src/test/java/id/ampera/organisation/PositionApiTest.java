package id.ampera.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PositionApiTest {

    @Test
    void a_position_is_created_edited_and_its_new_name_shown_at_its_people() {
        var input = GivenOrganisation.positionInput();
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/positions")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("can", contains("edit", "delete"))
                .extract()
                .<String>path("id");
        var employee = Given.employeeInput(Given.nip(true), Given.unit());
        employee.put("positionId", id);
        var employeeId = Api.as(Api.ADMIN)
                .body(employee)
                .post("/employees")
                .then()
                .statusCode(201)
                .body("positionName", equalTo(input.get("name")))
                .extract()
                .<String>path("id");
        input.put("name", "Jabatan Baru " + Given.number());
        input.put("kind", "SUPERVISOR");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/positions/" + id)
                .then()
                .statusCode(200)
                .body("employees", equalTo(1))
                .body("can", contains("edit"));
        Api.as(Api.ADMIN)
                .get("/employees/" + employeeId)
                .then()
                .body("positionName", equalTo(input.get("name")))
                .body("positionId", equalTo(id));
        Api.as(Api.ADMIN).queryParam("positionId", id).get("/employees").then().body("items.id", contains(employeeId));
    }

    @Test
    void a_name_stands_once_whatever_its_case() {
        var input = GivenOrganisation.positionInput();
        Api.as(Api.ADMIN).body(input).post("/positions").then().statusCode(201);
        input.put("name", input.get("name").toString().toUpperCase());
        Api.as(Api.ADMIN)
                .body(input)
                .post("/positions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/position-name-taken"));
    }

    @Test
    void stale_and_missing_versions_are_refused() {
        var id = GivenOrganisation.position();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"9\"")
                .body(GivenOrganisation.positionInput())
                .put("/positions/" + id)
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN).delete("/positions/" + id).then().statusCode(428);
    }

    @Test
    void a_position_in_use_stays_and_a_deleted_one_is_told_to_mirrors() {
        var id = GivenOrganisation.position();
        var employee = Given.employeeInput(Given.nip(false), Given.unit());
        employee.put("positionId", id);
        Api.as(Api.ADMIN).body(employee).post("/employees").then().statusCode(201);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/positions/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/position-in-use"));

        var asOf = Api.as(Api.ADMIN)
                .get("/positions")
                .then()
                .body("deleted", nullValue())
                .extract()
                .<String>path("asOf");
        var unused = GivenOrganisation.position();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/positions/" + unused)
                .then()
                .statusCode(204);
        Api.as(Api.ADMIN).get("/positions/" + unused).then().statusCode(404);
        Api.as(Api.ADMIN)
                .queryParam("updatedSince", asOf)
                .queryParam("limit", 200)
                .get("/positions")
                .then()
                .statusCode(200)
                .body("deleted", hasItem(unused))
                .body("items.id", not(hasItem(unused)));
    }

    @Test
    void an_unknown_position_is_refused() {
        var employee = Given.employeeInput(Given.nip(false), Given.unit());
        employee.put("positionId", UUID.randomUUID().toString());
        Api.as(Api.ADMIN)
                .body(employee)
                .post("/employees")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/positionId"));
    }

    @Test
    void staff_read_and_only_administrators_write() {
        var evaluator = Given.staff(Role.EVALUATOR);
        Api.as(evaluator).get("/positions").then().statusCode(200);
        Api.as(evaluator)
                .body(GivenOrganisation.positionInput())
                .post("/positions")
                .then()
                .statusCode(403);
        Api.as(Api.STRANGER).get("/positions").then().statusCode(403);
    }

    @Test
    void the_group_is_told_by_wording_only_where_it_leaves_no_doubt() {
        assertThat(PositionKind.of("Analis Kebijakan Ahli Muda")).isEqualTo(PositionKind.FUNCTIONAL_EXPERT);
        assertThat(PositionKind.of("Perawat Terampil")).isEqualTo(PositionKind.FUNCTIONAL_SKILLED);
        assertThat(PositionKind.of("Kepala Dinas Sosial")).isEqualTo(PositionKind.HIGH_LEADERSHIP);
        assertThat(PositionKind.of("Kepala Bidang Pengembangan Kompetensi")).isEqualTo(PositionKind.ADMINISTRATOR);
        assertThat(PositionKind.of("Kepala Seksi Pelayanan")).isEqualTo(PositionKind.SUPERVISOR);
        assertThat(PositionKind.of("Apoteker")).isEqualTo(PositionKind.UNCLASSIFIED);
    }
}

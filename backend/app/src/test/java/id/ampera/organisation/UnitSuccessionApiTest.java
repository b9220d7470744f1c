package id.ampera.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenOrganisation;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitSuccessionApiTest {

    private static ValidatableResponse succeed(String unit, String lastDay, Map<?, ?>... successors) {
        return Api.as(Api.ADMIN)
                .body(Map.of("validTo", lastDay, "successors", List.of(successors)))
                .post("/units/" + unit + "/succeed")
                .then();
    }

    private static Map<String, String> newUnit(String name) {
        return Map.of("code", "N" + Given.number(), "name", name);
    }

    @Test
    void a_renamed_unit_stays_and_its_people_and_children_go_on_in_the_new_one() {
        var old = Given.unit();
        var child = GivenOrganisation.unitBelow(old);
        var nip = Given.nip(true);
        var employee = Given.employee(nip, old);
        var officer = Given.employee(Given.nip(false), Given.unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of(Role.UNIT_OFFICER), "units", List.of(old)))
                .put("/accounts/" + officer)
                .then()
                .statusCode(200);
        var successor = succeed(old, "2026-06-30", newUnit("Badan Pendapatan Daerah"))
                .statusCode(200)
                .body("validTo", equalTo("2026-06-30"))
                .body("successors.name", contains("Badan Pendapatan Daerah"))
                .body("successors[0].validFrom", equalTo("2026-07-01"))
                .body("can", hasSize(0))
                .extract()
                .<String>path("successors[0].id");
        Api.as(Api.ADMIN)
                .get("/units/" + successor)
                .then()
                .body("validFrom", equalTo("2026-07-01"))
                .body("kind", equalTo("OFFICE"))
                .body("predecessors.id", contains(old));
        Api.as(Api.ADMIN).get("/units/" + child).then().body("parentId", equalTo(successor));
        Api.as(Api.ADMIN)
                .get("/employees/" + employee)
                .then()
                .body("unitId", equalTo(successor))
                .body("version", equalTo(1));
        Api.as(Api.ADMIN).get("/accounts/" + officer).then().body("unitScope.id", containsInAnyOrder(old, successor));
    }

    @Test
    void a_merger_takes_an_existing_unit_and_a_split_moves_nobody() {
        var first = Given.unit();
        var second = Given.unit();
        var employee = Given.employee(Given.nip(true), second);
        succeed(second, "2026-01-31", Map.of("unitId", first)).statusCode(200);
        Api.as(Api.ADMIN).get("/employees/" + employee).then().body("unitId", equalTo(first));
        Api.as(Api.ADMIN).get("/units/" + first).then().body("predecessors.id", contains(second));

        succeed(first, "2026-05-31", newUnit("Bagian Satu"), newUnit("Bagian Dua"))
                .statusCode(200)
                .body("successors.name", contains("Bagian Dua", "Bagian Satu"));
        Api.as(Api.ADMIN).get("/employees/" + employee).then().body("unitId", equalTo(first));
        Api.as(Api.ADMIN)
                .body(Given.employeeInput(Given.nip(false), first))
                .post("/employees")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-ended"));
    }

    @Test
    void a_move_stays_in_the_history_of_the_employee() {
        var unit = Given.unit();
        var nip = Given.nip(true);
        var input = Given.employeeInput(nip, unit);
        input.put("positionName", "Pengelola Surat");
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/employees")
                .then()
                .extract()
                .<String>path("id");
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).toString();
        var successor = succeed(unit, today, newUnit("Dinas Lanjutan"))
                .statusCode(200)
                .extract()
                .<String>path("successors[0].id");
        Api.as(Api.ADMIN)
                .get("/employees/" + id)
                .then()
                .body("unitId", equalTo(successor))
                .body("pastPositions", hasSize(1))
                .body("pastPositions[0].positionName", equalTo("Pengelola Surat"))
                .body("pastPositions[0].unitId", equalTo(unit))
                .body("pastPositions[0].validTo", equalTo(today));
    }

    @Test
    void a_wrong_succession_changes_nothing() {
        var unit = Given.unit();
        var tomorrow = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta")).plusDays(1);
        succeed(unit, tomorrow.toString(), newUnit("X"))
                .statusCode(422)
                .body("type", equalTo("/problems/succession-in-future"));
        succeed(unit, "2026-06-30", Map.of("unitId", unit)).statusCode(422);
        succeed(unit, "2026-06-30", Map.of("name", "Tanpa Kode"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/successors/0/code"));
        succeed(unit, "2019-06-30", newUnit("X")).statusCode(422);
        succeed(unit, "2026-06-30").statusCode(400);
        Api.as(Api.ADMIN)
                .get("/units/" + unit)
                .then()
                .body("validTo", equalTo(null))
                .body("can", contains("edit", "close", "succeed"));
        Api.as(Given.staff(Role.EVALUATOR))
                .body(Map.of("validTo", "2026-06-30", "successors", List.of(newUnit("X"))))
                .post("/units/" + unit + "/succeed")
                .then()
                .statusCode(403);
    }
}

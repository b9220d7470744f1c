package id.ampera.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccountListApiTest {

    private static String grant(String unit, List<String> roles, List<String> units) {
        var input = Given.employeeInput(Given.nip(true), unit);
        input.put("name", "Staf " + Given.number() + " Akun");
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/employees")
                .then()
                .extract()
                .<String>path("id");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", roles, "units", units))
                .put("/accounts/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void everybody_with_a_staff_role_is_listed_and_nobody_else() {
        var unit = Given.unit();
        var handled = Given.unit();
        var evaluator = grant(unit, List.of(Role.EVALUATOR), List.of());
        var officer = grant(unit, List.of(Role.UNIT_OFFICER), List.of(handled));
        grant(unit, List.of(), List.of());
        Given.employee(Given.nip(false), unit);
        Api.as(Api.ADMIN)
                .queryParam("unitId", unit)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items[0].maskedNip", containsString("*"));
        Api.as(Api.ADMIN)
                .queryParam("unitId", unit)
                .queryParam("role", Role.EVALUATOR)
                .get("/accounts")
                .then()
                .body("items.id", contains(evaluator))
                .body("items[0].roles", contains(Role.EVALUATOR));
        Api.as(Api.ADMIN)
                .queryParam("unitId", handled)
                .get("/accounts")
                .then()
                .body("items.id", contains(officer))
                .body("items[0].unitScope[0].id", equalTo(handled));
    }

    @Test
    void pages_are_read_by_cursor_in_both_directions() {
        var unit = Given.unit();
        for (int i = 0; i < 5; i++) grant(unit, List.of(Role.EVALUATOR), List.of());
        for (var sort : List.of("name", "-name", "updatedAt")) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var request = Api.as(Api.ADMIN)
                        .queryParam("unitId", unit)
                        .queryParam("limit", 2)
                        .queryParam("sort", sort);
                if (cursor != null) request.queryParam("cursor", cursor);
                var page = request.get("/accounts").then().statusCode(200).extract();
                seen.addAll(page.path("items.name"));
                cursor = page.path("nextCursor");
            } while (cursor != null);
            assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        }
        Api.as(Api.ADMIN)
                .queryParam("cursor", "nonsense")
                .get("/accounts")
                .then()
                .statusCode(400);
        Api.as(Api.ADMIN).queryParam("role", "king").get("/accounts").then().statusCode(400);
    }

    @Test
    void only_administrators_see_it_and_numbers_stay_masked() {
        var nip = Given.staff(Role.EVALUATOR);
        Api.as(nip).get("/accounts").then().statusCode(403);
        Api.as(Api.ADMIN)
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body(not(containsString(nip)));
    }
}

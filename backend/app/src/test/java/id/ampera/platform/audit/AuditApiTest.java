package id.ampera.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AuditApiTest {

    /** The bootstrap administrator counts as one even off the roster; on it, entries carry the employee. */
    private static String administratorOnTheRoster() {
        var found = Api.as(Api.ADMIN).body(Map.of("nip", Api.ADMIN)).post("/employees/search");
        return found.statusCode() == 200 ? found.path("id") : Given.employee(Api.ADMIN, Given.unit());
    }

    @Test
    void every_change_of_an_object_is_told_with_what_it_changed() {
        var actor = administratorOnTheRoster();
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        input.put("name", "Nama Baru " + Given.number());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/units/" + id)
                .then()
                .statusCode(200);
        var page = Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.action", equalTo(List.of("unit.edited", "unit.created")))
                .body("items[0].subjectType", equalTo("unit"))
                .body("items[0].subjectLabel", equalTo(input.get("name")))
                .body("items[0].actorId", equalTo(actor))
                .extract();
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + page.<String>path("items[0].id"))
                .then()
                .statusCode(200)
                .body("changes.pointer", equalTo(List.of("/name")))
                .body("changes[0].after", equalTo(input.get("name")));
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + page.<String>path("items[1].id"))
                .then()
                .body("changes.pointer", hasItem("/code"))
                .body("changes[0].before", equalTo(null));
        Api.as(Api.ADMIN)
                .queryParam("actorId", actor)
                .queryParam("subjectId", id)
                .queryParam("action", "unit.created")
                .get("/audit-entries")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void no_number_stands_in_the_trail_in_clear() {
        var nip = Given.nip(true);
        var next = Given.nip(true);
        var unit = Given.unit();
        var id = Given.employee(nip, unit);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Given.employeeInput(next, unit))
                .put("/employees/" + id)
                .then()
                .statusCode(200);
        var entry = Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .body("total", equalTo(2))
                .body(not(containsString(Api.ADMIN)))
                .extract()
                .<String>path("items[0].id");
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + entry)
                .then()
                .body("changes.pointer", hasItem("/name"))
                .body(not(containsString(nip)))
                .body(not(containsString(next)));
    }

    @Test
    void a_period_counts_days_in_palembang_and_pages_show_every_entry_once() {
        var marker = "Jejak" + Given.number() + "x";
        for (int i = 0; i < 5; i++) {
            var input = Given.unitInput();
            input.put("name", marker + i);
            Api.as(Api.ADMIN).body(input).post("/units").then().statusCode(201);
        }
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(Api.ADMIN)
                    .queryParam("q", marker)
                    .queryParam("from", today.toString())
                    .queryParam("to", today.toString())
                    .queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/audit-entries").then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        Api.as(Api.ADMIN)
                .queryParam("q", marker)
                .queryParam("to", today.minusDays(1).toString())
                .get("/audit-entries")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void only_administrators_read_the_trail() {
        var evaluator = Given.staff(Role.EVALUATOR);
        Api.as(evaluator).get("/audit-entries").then().statusCode(403);
        Api.as(Api.ADMIN).get("/audit-entries/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(Api.ADMIN)
                .get("/audit-entries/kinds")
                .then()
                .statusCode(200)
                .body("subjectTypes", hasItem("account"))
                .body("actions", hasItem("account.edited"));
    }

    @Test
    void a_role_is_told_by_its_change() {
        var id = Given.employee(Given.nip(true), Given.unit());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("roles", List.of("evaluator"), "units", List.of()))
                .put("/accounts/" + id)
                .then()
                .statusCode(200);
        var entry = Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .queryParam("subjectType", "account")
                .get("/audit-entries")
                .then()
                .extract()
                .<String>path("items[0].id");
        Api.as(Api.ADMIN)
                .get("/audit-entries/" + entry)
                .then()
                .body("changes.pointer", equalTo(List.of("/roles")))
                .body("changes[0].after", equalTo("[\"evaluator\"]"));
    }
}

package id.ampera.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnitApiTest {

    @Test
    void an_administrator_creates_and_edits_a_unit() {
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("can", equalTo(List.of("edit", "close", "succeed")))
                .extract()
                .<String>path("id");
        input.put("name", "Dinas \uD83D\uDE00 \u0627\u0644 <b>baru</b>");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/units/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Dinas \uD83D\uDE00 \u0627\u0644 <b>baru</b>"));
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"7\"")
                .body(input)
                .put("/units/" + id)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/stale-version"));
        Api.as(Api.ADMIN).body(input).put("/units/" + id).then().statusCode(428);
    }

    @Test
    void a_code_is_used_once() {
        var input = Given.unitInput();
        Api.as(Api.ADMIN).body(input).post("/units").then().statusCode(201);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/unit-code-taken"))
                .body("title", equalTo("Kode unit sudah dipakai"));
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .body(input)
                .post("/units")
                .then()
                .body("title", equalTo("The unit code is taken"));
    }

    @Test
    void a_unit_never_stands_below_itself() {
        var top = Given.unit();
        var input = Given.unitInput();
        input.put("parentId", top);
        var child = Api.as(Api.ADMIN)
                .body(input)
                .post("/units")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var edit = Given.unitInput();
        edit.put("parentId", child);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(edit)
                .put("/units/" + top)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unit-below-itself"))
                .body("errors[0].pointer", equalTo("/parentId"));
    }

    @Test
    void wrong_fields_are_named_by_pointer() {
        Api.as(Api.ADMIN)
                .body(Map.of("code", "A".repeat(31), "kind", "OFFICE", "validFrom", "2020-01-01"))
                .post("/units")
                .then()
                .statusCode(400)
                .body("errors.pointer", org.hamcrest.Matchers.containsInAnyOrder("/code", "/name"));
        Api.as(Api.ADMIN)
                .body("{\"code\":\"X\",\"salary\":1}")
                .post("/units")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/salary"))
                .body("errors[0].code", equalTo("UnknownField"));
        Api.as(Api.ADMIN)
                .body("{\"code\":\"X\",\"kind\":\"PLANET\"}")
                .post("/units")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/kind"));
        Api.as(Api.ADMIN)
                .body("{\"code\":")
                .post("/units")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed-json"));
    }

    @Test
    void an_error_is_a_problem_and_tells_nothing_of_the_inside() {
        Api.as(Api.ADMIN)
                .get("/units/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("traceId", notNullValue());
        Api.as(Api.ADMIN).get("/nowhere").then().statusCode(404);
        Api.as(Api.ADMIN).get("/units/not-an-id").then().statusCode(404);
        Api.as(Api.ADMIN).queryParam("cursor", "nonsense").get("/units").then().statusCode(400);
        Api.as(Api.ADMIN).queryParam("sort", "salary").get("/units").then().statusCode(400);
        Api.as(Api.ADMIN).queryParam("limit", 201).get("/units").then().statusCode(400);
    }

    @Test
    void paging_by_cursor_shows_every_row_once() {
        var marker = "Halaman" + Given.number();
        for (int i = 0; i < 7; i++) {
            var input = Given.unitInput();
            input.put("name", marker + " " + (i % 3));
            Api.as(Api.ADMIN).body(input).post("/units").then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(Api.ADMIN)
                    .queryParam("q", marker)
                    .queryParam("limit", 2)
                    .queryParam("sort", "-name");
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/units")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7))
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void a_search_takes_wildcards_as_they_are() {
        Api.as(Api.ADMIN)
                .queryParam("q", "%")
                .get("/units")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_closed_unit_stays_and_is_not_edited() {
        var input = Given.unitInput();
        var id = Api.as(Api.ADMIN).body(input).post("/units").then().extract().<String>path("id");
        Api.as(Api.ADMIN)
                .body(Map.of("validTo", "2019-12-31"))
                .post("/units/" + id + "/close")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validTo"));
        Api.as(Api.ADMIN)
                .body(Map.of("validTo", "2026-06-30"))
                .post("/units/" + id + "/close")
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-06-30"))
                .body("can", hasSize(0));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(input)
                .put("/units/" + id)
                .then()
                .statusCode(409)
                .body("detail", containsString("2026-06-30"));
    }

    @Test
    void staff_read_units_and_only_administrators_write_them() {
        var evaluator = Given.staff(Role.EVALUATOR);
        Api.as(evaluator).get("/units").then().statusCode(200);
        Api.as(evaluator).body(Given.unitInput()).post("/units").then().statusCode(403);
        Api.as(Api.STRANGER).get("/units").then().statusCode(403);
        Api.anonymous().get("/units").then().statusCode(401).contentType("application/problem+json");
    }
}

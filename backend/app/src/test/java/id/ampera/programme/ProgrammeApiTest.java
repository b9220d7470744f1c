package id.ampera.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProgrammeApiTest {
    @Inject
    EntityManager em;

    private List<?> audited(String id) {
        return em.createNativeQuery("select action from audit_entry where subject_id = ?1 order by occurred_at")
                .setParameter(
                        1,
                        java.nio.ByteBuffer.allocate(16)
                                .putLong(UUID.fromString(id).getMostSignificantBits())
                                .putLong(UUID.fromString(id).getLeastSignificantBits())
                                .array())
                .getResultList();
    }

    @Test
    void an_evaluator_creates_and_edits_a_programme() {
        var evaluator = Given.staff(Role.EVALUATOR);
        var input = GivenProgramme.programmeInput();
        input.put("objectives", List.of("Pertama", "Kedua"));
        var id = Api.as(evaluator)
                .body(input)
                .post("/programmes")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("objectives", contains("Pertama", "Kedua"))
                .body("can", containsInAnyOrder("edit", "addCohort", "activate", "cancel"))
                .extract()
                .<String>path("id");
        input.put("title", "Pelatihan \uD83D\uDE00 \u0627\u0644 <b>baru</b>");
        input.put("objectives", List.of("Kedua", "=1+1"));
        Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/programmes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Pelatihan \uD83D\uDE00 \u0627\u0644 <b>baru</b>"))
                .body("objectives", contains("Kedua", "=1+1"));
        assertThat(audited(id)).isEqualTo(List.of("programme.created", "programme.edited"));
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var id = GivenProgramme.programme();
        var edit = GivenProgramme.programmeInput();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"7\"")
                .body(edit)
                .put("/programmes/" + id)
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN).body(edit).put("/programmes/" + id).then().statusCode(428);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"7\"")
                .body(Map.of("sessions", List.of()))
                .put("/programmes/" + id + "/sessions")
                .then()
                .statusCode(412);
    }

    @Test
    void wrong_fields_are_named_by_pointer() {
        Api.as(Api.ADMIN)
                .body(Map.of("code", "A B", "type", "TECHNICAL", "objectives", List.of("ada", " ")))
                .post("/programmes")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/code", "/title", "/objectives/1"));
        Api.as(Api.ADMIN)
                .body(Map.of("sessions", List.of(GivenProgramme.session("Kelas", "THEORY", 0))))
                .header("If-Match", "\"0\"")
                .put("/programmes/" + GivenProgramme.programme() + "/sessions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sessions/0/hours"));
        var input = GivenProgramme.programmeInput();
        Api.as(Api.ADMIN).body(input).post("/programmes").then().statusCode(201);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/programmes")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-code-taken"))
                .body("title", equalTo("Kode program sudah dipakai"));
    }

    @Test
    void sessions_are_arranged_and_their_hours_added_by_mode() {
        var id = GivenProgramme.programme();
        var first = Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "sessions",
                        List.of(
                                GivenProgramme.session("Konsep", "THEORY", 3),
                                GivenProgramme.session("Simulasi loket", "SIMULATION", 1.5),
                                GivenProgramme.session("Magang", "ON_THE_JOB", 4))))
                .put("/programmes/" + id + "/sessions")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("hours.theory", equalTo(3.0f))
                .body("hours.simulation", equalTo(1.5f))
                .body("hours.total", equalTo(8.5f))
                .extract();
        var simulation = first.<String>path("sessions[1].id");
        var kept = GivenProgramme.session("Simulasi loket dan keluhan", "SIMULATION", 2);
        kept.put("id", simulation);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(Map.of("sessions", List.of(kept, GivenProgramme.session("Diskusi", "THEORY", 1))))
                .put("/programmes/" + id + "/sessions")
                .then()
                .statusCode(200)
                .body("sessions.title", contains("Simulasi loket dan keluhan", "Diskusi"))
                .body("sessions[0].id", equalTo(simulation));
        Api.as(Api.ADMIN)
                .get("/programmes/" + id)
                .then()
                .body("sessions.title", contains("Simulasi loket dan keluhan", "Diskusi"))
                .body("hours.total", equalTo(3.0f));
        kept.put("id", UUID.randomUUID().toString());
        Api.as(Api.ADMIN)
                .header("If-Match", "\"2\"")
                .body(Map.of("sessions", List.of(kept)))
                .put("/programmes/" + id + "/sessions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sessions/0/id"));
    }

    @Test
    void a_programme_goes_its_way_and_no_other() {
        var id = GivenProgramme.programme();
        Api.as(Api.ADMIN)
                .post("/programmes/" + id + "/activate")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-without-sessions"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("sessions", List.of(GivenProgramme.session("Konsep", "THEORY", 3))))
                .put("/programmes/" + id + "/sessions")
                .then()
                .statusCode(200);
        Api.as(Api.ADMIN).post("/programmes/" + id + "/complete").then().statusCode(409);
        Api.as(Api.ADMIN)
                .post("/programmes/" + id + "/activate")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        Api.as(Api.ADMIN)
                .post("/programmes/" + id + "/complete")
                .then()
                .statusCode(200)
                .body("can", contains("reopen"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .body(GivenProgramme.programmeInput())
                .put("/programmes/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/programme-ended"));
        Api.as(Api.ADMIN)
                .body(GivenProgramme.cohortInput())
                .post("/programmes/" + id + "/cohorts")
                .then()
                .statusCode(409);
        Api.as(Api.ADMIN).post("/programmes/" + id + "/reopen").then().statusCode(200);
        Api.as(Api.ADMIN)
                .post("/programmes/" + id + "/cancel")
                .then()
                .statusCode(200)
                .body("can", hasSize(0));
        Api.as(Api.ADMIN).post("/programmes/" + id + "/reopen").then().statusCode(409);
    }

    @Test
    void programmes_are_searched_filtered_and_paged() {
        var marker = "Cari" + Given.number();
        for (int i = 0; i < 5; i++) {
            var input = GivenProgramme.programmeInput();
            input.put("title", marker + " " + (i % 2));
            input.put("type", i == 0 ? "COACHING" : "WORKSHOP");
            Api.as(Api.ADMIN).body(input).post("/programmes").then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(Api.ADMIN)
                    .queryParam("q", marker)
                    .queryParam("limit", 2)
                    .queryParam("sort", "-title");
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/programmes").then().statusCode(200).extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        Api.as(Api.ADMIN)
                .queryParam("q", marker)
                .queryParam("type", "COACHING")
                .get("/programmes")
                .then()
                .body("total", equalTo(1));
        Api.as(Api.ADMIN)
                .queryParam("updatedSince", "2100-01-01T00:00:00Z")
                .get("/programmes")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void rights_follow_the_role() {
        var id = GivenProgramme.programme();
        var reader = Given.staff(Role.DECISION_MAKER);
        Api.as(reader).get("/programmes/" + id).then().statusCode(200).body("can", hasSize(0));
        Api.as(reader)
                .body(GivenProgramme.programmeInput())
                .post("/programmes")
                .then()
                .statusCode(403);
        Api.as(Given.staff(Role.UNIT_OFFICER)).get("/programmes").then().statusCode(403);
        Api.as(Api.STRANGER).get("/programmes/" + id).then().statusCode(403);
        Api.anonymous().get("/programmes/" + id).then().statusCode(401);
        Api.as(reader).get("/programmes/" + UUID.randomUUID()).then().statusCode(404);
        Api.withToken(Tokens.ofService("programmes:read"))
                .get("/programmes?sort=-updatedAt")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Api.withToken(Tokens.ofService("results:read"))
                .get("/programmes/" + id)
                .then()
                .statusCode(403);
    }
}

package id.ampera.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EvaluationApiTest {
    @Inject
    EntityManager em;

    private static ValidatableResponse put(String nip, String path, int version, Object body) {
        return Api.as(nip)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/evaluations/" + path)
                .then();
    }

    private static Map<String, Object> question(String text, Object... sources) {
        return Map.of("question", text, "criterion", "EFFECTIVENESS", "sources", List.of(sources));
    }

    private static Map<String, Object> survey(String label) {
        return Map.of("kind", "SURVEY_ITEM", "label", label, "reference", "materi_3");
    }

    private List<?> audited(String id) {
        var uuid = UUID.fromString(id);
        var bytes = ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
        return em.createNativeQuery("select action from audit_entry where subject_id = ?1 order by occurred_at")
                .setParameter(1, bytes)
                .getResultList();
    }

    @Test
    void whoever_creates_an_evaluation_leads_it() {
        var evaluator = Given.staff(Role.EVALUATOR);
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.evaluationInput(programme);
        input.put("purpose", "Menilai \uD83D\uDE00 \u0627\u0644 <b>dampak</b>");
        var id = Api.as(evaluator)
                .body(input)
                .post("/evaluations")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("phase", equalTo("DESIGN"))
                .body("purpose", equalTo("Menilai \uD83D\uDE00 \u0627\u0644 <b>dampak</b>"))
                .body("team.role", contains("LEAD"))
                .body("programmes.id", contains(programme))
                .body("missing", contains("QUESTIONS"))
                .body("can", containsInAnyOrder("edit", "ask", "schedule", "staff", "advance"))
                .extract()
                .<String>path("id");
        input.put(
                "criteria",
                List.of(
                        Map.of("code", "EFFECTIVENESS"),
                        Map.of("code", "OWN_1", "description", "Kesetaraan akses antarunit")));
        input.put("methods", List.of("SURVEY", "INTERVIEW"));
        put(evaluator, id, 0, input)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("criteria.code", contains("EFFECTIVENESS", "OWN_1"));
        assertThat(audited(id)).isEqualTo(List.of("evaluation.created", "evaluation.edited"));
        Api.as(evaluator)
                .queryParam("programmeId", programme)
                .get("/evaluations")
                .then()
                .body("items.id", contains(id))
                .body("items[0].programmes", equalTo(1));
    }

    @Test
    void the_evaluation_of_others_does_not_exist() {
        var lead = Given.staff(Role.EVALUATOR);
        var other = Given.staff(Role.EVALUATOR);
        var programme = GivenProgramme.programme();
        var id = GivenProgramme.evaluationOf(lead, programme);
        Api.as(other).get("/evaluations/" + id).then().statusCode(404);
        put(other, id, 0, GivenProgramme.evaluationInput(programme)).statusCode(404);
        put(other, id + "/questions", 0, Map.of("questions", List.of())).statusCode(404);
        put(other, id + "/timeline", 0, Map.of("milestones", List.of())).statusCode(404);
        Api.as(other)
                .body(Map.of("to", "COLLECTION"))
                .post("/evaluations/" + id + "/advance")
                .then()
                .statusCode(404);
        Api.as(other)
                .queryParam("programmeId", programme)
                .get("/evaluations")
                .then()
                .body("total", equalTo(0));
        var reader = Given.staff(Role.DECISION_MAKER);
        Api.as(reader).get("/evaluations/" + id).then().statusCode(200).body("can", hasSize(0));
        Api.as(reader)
                .queryParam("programmeId", programme)
                .get("/evaluations")
                .then()
                .body("items.id", hasItem(id));
        Api.as(reader)
                .queryParam("programmeId", programme)
                .queryParam("mine", true)
                .get("/evaluations")
                .then()
                .body("total", equalTo(0));
        put(reader, id, 0, GivenProgramme.evaluationInput(programme)).statusCode(403);
        Api.as(Api.STRANGER).get("/evaluations/" + id).then().statusCode(403);
        Api.as(Api.ADMIN).get("/evaluations/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void the_team_decides_who_sees_and_changes_it() {
        var lead = Given.staff(Role.EVALUATOR);
        var id = GivenProgramme.evaluationOf(lead, GivenProgramme.programme());
        var leadId = Api.as(lead).get("/me").then().extract().<String>path("employeeId");
        var observer = Given.staff(Role.EVALUATOR);
        var observerId = Api.as(observer).get("/me").then().extract().<String>path("employeeId");
        var members = List.of(
                Map.of("employeeId", leadId, "role", "LEAD"), Map.of("employeeId", observerId, "role", "OBSERVER"));
        put(lead, id + "/team", 0, Map.of("members", members))
                .statusCode(200)
                .body("team.role", contains("LEAD", "OBSERVER"))
                .body("team.maskedNip[0]", containsString("*"));
        Api.as(observer).get("/evaluations/" + id).then().statusCode(200).body("can", hasSize(0));
        put(observer, id + "/questions", 1, Map.of("questions", List.of())).statusCode(403);
        put(lead, id + "/team", 1, Map.of("members", List.of(members.get(0), members.get(0))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/1/employeeId"));
        put(lead, id + "/team", 1, Map.of("members", List.of(members.get(1))))
                .statusCode(422)
                .body("type", equalTo("/problems/team-without-lead"));
        var unknown = Map.of("employeeId", UUID.randomUUID().toString(), "role", "MEMBER");
        put(lead, id + "/team", 1, Map.of("members", List.of(members.get(0), unknown)))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/members/1/employeeId"));
        put(lead, id + "/team", 0, Map.of("members", members)).statusCode(412);
        put(lead, id + "/team", 1, Map.of("members", List.of(members.get(0)))).statusCode(200);
        Api.as(observer).get("/evaluations/" + id).then().statusCode(404);
    }

    @Test
    void wrong_input_is_named_by_pointer() {
        var programme = GivenProgramme.programme();
        var input = GivenProgramme.evaluationInput(programme);
        Api.as(Api.ADMIN).body(input).post("/evaluations").then().statusCode(201);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/evaluations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/evaluation-code-taken"));
        Api.as(Api.ADMIN)
                .body(GivenProgramme.evaluationInput())
                .post("/evaluations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/programmeIds"));
        Api.as(Api.ADMIN)
                .body(GivenProgramme.evaluationInput(UUID.randomUUID().toString()))
                .post("/evaluations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/programmeIds"));
        var own = GivenProgramme.evaluationInput(programme);
        own.put("criteria", List.of(Map.of("code", "OWN_1")));
        Api.as(Api.ADMIN)
                .body(own)
                .post("/evaluations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criteria/0/description"));
        own.put("criteria", List.of(Map.of("code", "IMPACT"), Map.of("code", "IMPACT")));
        Api.as(Api.ADMIN)
                .body(own)
                .post("/evaluations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criteria/1/code"));
    }

    @Test
    void questions_name_what_they_are_answered_by() {
        var id = GivenProgramme.evaluation(GivenProgramme.programme());
        var first = question("Apakah materi dapat diterapkan?", survey("Survei peserta"));
        var second = question("Apakah waktunya cukup?");
        var saved = put(Api.ADMIN, id + "/questions", 0, Map.of("questions", List.of(first, second)))
                .statusCode(200)
                .body("questions.question", contains("Apakah materi dapat diterapkan?", "Apakah waktunya cukup?"))
                .body("questions[0].sources[0].reference", equalTo("materi_3"))
                .body("missing", hasItem("SOURCES"))
                .extract();
        var kept = saved.<String>path("questions[1].id");
        var swapped =
                Map.of("id", kept, "question", "Apakah waktunya cukup?", "sources", List.of(survey("Survei peserta")));
        put(Api.ADMIN, id + "/questions", 1, Map.of("questions", List.of(swapped)))
                .statusCode(200)
                .body("questions.id", contains(kept))
                .body("missing", not(hasItem("SOURCES")));
        Api.as(Api.ADMIN).get("/evaluations/" + id).then().body("questions.id", contains(kept));
        put(
                        Api.ADMIN,
                        id + "/questions",
                        2,
                        Map.of(
                                "questions",
                                List.of(Map.of("question", "?", "criterion", "IMPACT", "sources", List.of()))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/questions/0/criterion"));
        put(Api.ADMIN, id + "/questions", 2, Map.of("questions", List.of(question(" ", Map.of("kind", "SURVEY_ITEM")))))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/questions/0/question", "/questions/0/sources/0/label"));
        put(Api.ADMIN, id + "/questions", 2, Map.of("questions", List.of(question("Apa dampaknya?"))))
                .statusCode(200);
        var without = GivenProgramme.evaluationInput(GivenProgramme.programme());
        without.put("criteria", List.of(Map.of("code", "IMPACT")));
        put(Api.ADMIN, id, 3, without)
                .statusCode(409)
                .body("type", equalTo("/problems/criterion-in-use"))
                .body("detail", containsString("Apa dampaknya?"));
    }

    @Test
    void the_timeline_is_shown_by_day() {
        var id = GivenProgramme.evaluation(GivenProgramme.programme());
        var late = Map.of("name", "Laporan", "dueOn", "2026-12-20");
        var early = Map.of("name", "Survei ditutup", "dueOn", "2026-12-04");
        put(Api.ADMIN, id + "/timeline", 0, Map.of("milestones", List.of(late, early)))
                .statusCode(200)
                .body("milestones.name", contains("Survei ditutup", "Laporan"));
        put(Api.ADMIN, id + "/timeline", 1, Map.of("milestones", List.of(Map.of("name", "x"))))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/milestones/0/dueOn"));
    }
}

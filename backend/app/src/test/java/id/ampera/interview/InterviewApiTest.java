package id.ampera.interview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InterviewApiTest {
    private static final String TEXT =
            "P: Apa manfaat pelatihan?\nN: Materinya bagus, tetapi praktiknya kurang.\nN: Kami butuh simulasi loket.";

    private String evaluator;
    private String evaluation;

    @BeforeEach
    void an_evaluation() {
        evaluator = Given.staff(Role.EVALUATOR);
        evaluation = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
    }

    private ValidatableResponse put(String path, int version, Object body) {
        return Api.as(evaluator)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    private String question() {
        var plan = Map.of(
                "questions",
                List.of(Map.of(
                        "question", "Apakah dapat diterapkan?", "criterion", "EFFECTIVENESS", "sources", List.of())));
        return put("/evaluations/" + evaluation + "/questions", 0, plan)
                .statusCode(200)
                .extract()
                .path("questions[0].id");
    }

    private static Map<String, Object> guideInput(String evaluation, Object... questions) {
        return new HashMap<>(
                Map.of("evaluationId", evaluation, "title", "Pedoman uji", "questions", List.of(questions)));
    }

    @Test
    void a_guide_ties_its_questions_to_those_of_the_evaluation() {
        var question = question();
        var guide = Api.as(evaluator)
                .body(guideInput(evaluation, Map.of("question", "Apa yang berubah?", "evaluationQuestionId", question)))
                .post("/interview-guides")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("questions.evaluationQuestionId", contains(question))
                .body("can", contains("edit"))
                .extract()
                .jsonPath();
        var id = guide.getString("id");
        var kept = guide.getString("questions[0].id");
        var edit = guideInput(
                evaluation,
                Map.of("question", "Apa hambatannya?"),
                Map.of("id", kept, "question", "Apa yang berubah?", "evaluationQuestionId", question));
        put("/interview-guides/" + id, 0, edit).statusCode(200).body("questions[1].id", equalTo(kept));
        put("/interview-guides/" + id, 0, edit).statusCode(412);
        Api.as(evaluator).body(edit).put("/interview-guides/" + id).then().statusCode(428);
        Api.as(evaluator)
                .body(guideInput(
                        evaluation,
                        Map.of(
                                "question",
                                "?",
                                "evaluationQuestionId",
                                UUID.randomUUID().toString())))
                .post("/interview-guides")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/questions/0/evaluationQuestionId"));
        Api.as(Given.staff(Role.EVALUATOR))
                .get("/interview-guides/" + id)
                .then()
                .statusCode(404);
        Api.as(evaluator)
                .queryParam("evaluationId", evaluation)
                .get("/interview-guides")
                .then()
                .body("items.id", contains(id))
                .body("items[0].questions", equalTo(2));
        var input = GivenInterview.input(evaluation);
        input.put("guideId", id);
        var interview = GivenInterview.held(evaluator, input);
        Api.as(evaluator)
                .get("/evaluations/" + evaluation)
                .then()
                .body("questions[0].answering.sourceId", contains(interview))
                .body("questions[0].answering.kind", contains("INTERVIEW_QUESTION"));
        // a question that is taken back leaves the guide as it is
        put("/evaluations/" + evaluation + "/questions", 1, Map.of("questions", List.of()))
                .statusCode(200);
        Api.as(evaluator)
                .get("/interview-guides/" + id)
                .then()
                .body("questions", hasSize(2))
                .body("questions[1].evaluationQuestionId", nullValue());
    }

    @Test
    void an_interview_goes_from_planned_to_held() {
        var input = GivenInterview.input(evaluation);
        input.put("heldOn", "2099-01-01");
        var id = Api.as(evaluator)
                .body(input)
                .post("/interviews")
                .then()
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .body("can", contains("edit", "hold", "cancel"))
                .extract()
                .<String>path("id");
        Api.as(evaluator)
                .post("/interviews/" + id + "/hold")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/interview-in-future"));
        Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .body(Map.of("text", "x"))
                .post("/interviews/" + id + "/transcript-versions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/interview-not-held"));
        input.put("heldOn", "2026-03-11");
        put("/interviews/" + id, 0, input).statusCode(200);
        put("/interviews/" + id, 0, input).statusCode(412);
        Api.as(evaluator)
                .post("/interviews/" + id + "/hold")
                .then()
                .statusCode(200)
                .body("status", equalTo("HELD"));
        Api.as(evaluator).post("/interviews/" + id + "/cancel").then().statusCode(409);
        Api.as(evaluator).body(input).post("/interviews").then().statusCode(409);
        var other = GivenProgramme.evaluationOf(Given.staff(Role.EVALUATOR), GivenProgramme.programme());
        input.put("evaluationId", other);
        Api.as(evaluator)
                .body(input)
                .post("/interviews")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/evaluationId"));
        input.put("evaluationId", evaluation);
        input.put("code", "W-x");
        input.put("unitId", UUID.randomUUID().toString());
        Api.as(evaluator)
                .body(input)
                .post("/interviews")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/unitId"));
    }

    @Test
    void consent_decides_what_leaves_the_team() {
        var head = Given.staff(Role.DECISION_MAKER);
        var stranger = Given.staff(Role.EVALUATOR);
        for (var consent : ConsentLevel.values()) {
            var input = GivenInterview.input(evaluation);
            input.put("consent", consent.name());
            var id = GivenInterview.held(evaluator, input);
            GivenInterview.transcribe(evaluator, id, 1, TEXT, null);
            var quote = GivenInterview.quote(evaluator, id, 1, TEXT, "praktiknya kurang");
            var isNamed = consent == ConsentLevel.BY_NAME;
            var speaker =
                    switch (consent) {
                        case NONE -> "narasumber yang tidak bersedia dikutip";
                        case ANONYMOUS -> "seorang pejabat";
                        case BY_POSITION -> (String) input.get("position");
                        case BY_NAME -> input.get("name") + ", " + input.get("position");
                    };
            Api.as(head)
                    .get("/interviews/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", isNamed ? equalTo(input.get("name")) : nullValue())
                    .body("position", consent.showsPosition() ? equalTo(input.get("position")) : nullValue())
                    .body(
                            "title",
                            equalTo(consent.showsPosition() ? input.get("title") : "Wawancara " + input.get("code")))
                    .body("can", hasSize(0));
            Api.as(head)
                    .get("/interview-quotes/" + quote)
                    .then()
                    .body("text", consent == ConsentLevel.NONE ? nullValue() : equalTo("praktiknya kurang"))
                    .body("speaker", equalTo(speaker));
            Api.as(head)
                    .get("/interviews/" + id + "/transcript")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/transcript-for-team"));
            for (var path :
                    List.of("/interviews/" + id, "/interviews/" + id + "/transcript", "/interview-quotes/" + quote)) {
                Api.as(stranger).get(path).then().statusCode(404);
            }
            Api.as(evaluator)
                    .get("/interviews/" + id)
                    .then()
                    .body("name", equalTo(input.get("name")))
                    .body("can", containsInAnyOrder("read", "edit", "transcribe", "quote"));
        }
        Api.as(head)
                .queryParam("evaluationId", evaluation)
                .queryParam("q", "praktiknya")
                .get("/interview-quotes")
                .then()
                .body("total", equalTo(3));
        Api.as(head)
                .queryParam("evaluationId", evaluation)
                .queryParam("q", "Narasumber")
                .get("/interviews")
                .then()
                .body("total", equalTo(0));
        Api.as(stranger)
                .queryParam("evaluationId", evaluation)
                .get("/interviews")
                .then()
                .body("total", equalTo(0));
    }
}

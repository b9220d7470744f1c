package id.ampera.interview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuoteApiTest {
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

    @Test
    void quotes_move_along_are_lost_and_come_back() {
        var id = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        var version = GivenInterview.transcribe(evaluator, id, 1, TEXT, null);
        var moving = GivenInterview.quote(evaluator, id, 1, TEXT, "praktiknya kurang");
        var lost = GivenInterview.quote(evaluator, id, 1, TEXT, "simulasi loket");
        var corrected = "x".repeat(200) + TEXT.replace("simulasi loket", "alat peraga");
        version = GivenInterview.transcribe(evaluator, id, version, corrected, "Sesuai rekaman");
        var at = TEXT.indexOf("praktiknya kurang") + 200;
        Api.as(evaluator)
                .get("/interview-quotes/" + moving)
                .then()
                .body("start", equalTo(at))
                .body("state", equalTo("FIRM"));
        Api.as(evaluator)
                .queryParam("evaluationId", evaluation)
                .queryParam("state", "LOST")
                .get("/interview-quotes")
                .then()
                .body("items.id", contains(lost))
                .body("items[0].lostIn", equalTo(2))
                .body("items[0].text", equalTo("simulasi loket"));
        Api.as(evaluator)
                .get("/interviews/" + id)
                .then()
                .body("lostQuotes", equalTo(1))
                .body("quotes", equalTo(1));
        var words = corrected.indexOf("alat peraga");
        var again = Map.of("interviewId", id, "transcriptNumber", 2, "start", words, "end", words + 11);
        put("/interview-quotes/" + lost, 0, again).statusCode(412);
        GivenInterview.transcribe(evaluator, id, version, TEXT, "Rekaman didengar ulang");
        Api.as(evaluator)
                .get("/interview-quotes/" + lost)
                .then()
                .body("state", equalTo("FIRM"))
                .body("text", equalTo("simulasi loket"));
        Api.as(evaluator)
                .body(again)
                .post("/interview-quotes")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transcript-not-current"));
        Api.as(evaluator)
                .queryParam("number", 2)
                .get("/interviews/" + id + "/transcript")
                .then()
                .body("text", equalTo(corrected))
                .body("versions.number", contains(3, 2, 1))
                .body("versions.reason", hasItem("Sesuai rekaman"));
        Api.as(evaluator).delete("/interview-quotes/" + lost).then().statusCode(204);
        Api.as(evaluator).get("/interview-quotes/" + lost).then().statusCode(404);
    }

    @Test
    void what_is_not_a_correction_or_a_passage_is_refused() {
        var id = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        var version = GivenInterview.transcribe(evaluator, id, 1, "\uFEFF" + TEXT.replace("\n", "\r\n"), null);
        var path = "/interviews/" + id + "/transcript-versions";
        var as = "\"" + version + "\"";
        Api.as(evaluator)
                .header("If-Match", as)
                .body(Map.of("text", TEXT, "reason", "sama"))
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transcript-unchanged"));
        Api.as(evaluator)
                .header("If-Match", as)
                .body(Map.of("text", TEXT + "!"))
                .post(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        Api.as(evaluator)
                .header("If-Match", as)
                .body(Map.of("text", " \n\u0000", "reason", "x"))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/transcript-empty"));
        Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .body(Map.of("text", TEXT + "!", "reason", "x"))
                .post(path)
                .then()
                .statusCode(412);
        for (var span : List.of(List.of(0, 3999), List.of(10, 10), List.of(20, 10))) {
            Api.as(evaluator)
                    .body(Map.of("interviewId", id, "transcriptNumber", 1, "start", span.get(0), "end", span.get(1)))
                    .post("/interview-quotes")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/passage-invalid"));
        }
        Api.as(evaluator)
                .body(Map.of("interviewId", id, "transcriptNumber", 1, "start", 0, "end", InterviewQuote.MAX + 1))
                .post("/interview-quotes")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/passage-too-long"))
                .body("errors[0].pointer", equalTo("/end"));
    }

    @Test
    void a_quote_of_another_evaluation_is_not_found() {
        var id = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        GivenInterview.transcribe(evaluator, id, 1, TEXT, null);
        var quote = GivenInterview.quote(evaluator, id, 1, TEXT, "praktiknya kurang");
        var stranger = Given.staff(Role.EVALUATOR);
        var passage = Map.of("interviewId", id, "transcriptNumber", 1, "start", 0, "end", 5);
        Api.as(stranger).get("/interview-quotes/" + quote).then().statusCode(404);
        Api.as(stranger).get("/interview-quotes").then().statusCode(200).body("total", equalTo(0));
        Api.as(stranger).body(passage).post("/interview-quotes").then().statusCode(404);
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .body(passage)
                .put("/interview-quotes/" + quote)
                .then()
                .statusCode(404);
        Api.as(stranger).delete("/interview-quotes/" + quote).then().statusCode(404);
    }
}

package id.ampera.coding;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.GivenResult.Person;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes, excerpts and open answers under the codes of one codebook. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CodedSourcesApiTest {
    private static final String TEXT = "N: Materinya bagus, tetapi praktiknya kurang.";

    @Inject
    DataSource database;

    private String evaluator;
    private String evaluation;
    private String path;
    private String code;

    @BeforeEach
    void a_codebook_with_one_code() {
        evaluator = Given.staff(Role.EVALUATOR);
        evaluation = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
        path = "/codebooks/" + evaluation;
        code = arrange(0, List.of(Map.of("name", "Praktik", "definition", "Bila praktik disebut", "depth", 0)))
                .statusCode(200)
                .extract()
                .path("codes[0].id");
    }

    private ValidatableResponse arrange(int version, List<Map<String, Object>> codes) {
        return Api.as(evaluator)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("codes", codes))
                .put(path)
                .then();
    }

    private ValidatableResponse choose(String kind, String reference) {
        return Api.as(evaluator)
                .body(Map.of("kind", kind, "reference", reference, "codeId", code))
                .post(path + "/code")
                .then();
    }

    /** A closed survey with an open question, so many answers to it. */
    private void answered(int answers) {
        var given = new GivenResult(database);
        var version = GivenQuestionnaire.published(definition(item("long-text", "saran")));
        var unit = Given.unit();
        given.named(
                given.campaign(evaluation, version, "NAMED", "RELEASED", ""),
                IntStream.range(0, answers)
                        .mapToObj(i -> new Person(unit, null, "F", "{\"saran\":\"Perbanyak praktik " + i + "\"}"))
                        .toList());
    }

    private ValidatableResponse answers() {
        return Api.as(evaluator)
                .queryParam("kind", "ANSWER")
                .queryParam("limit", 100)
                .get(path + "/passages")
                .then()
                .statusCode(200);
    }

    @Test
    void open_answers_take_codes_once_the_gate_lets_them_out() {
        answered(9);
        answers().body("total", equalTo(0));
        Api.as(evaluator).get(path).then().body("passages.answers", equalTo(0));
        answered(10);
        var answer = answers()
                .body("total", equalTo(10))
                .body("items.text", everyItem(startsWith("Perbanyak praktik ")))
                .extract();
        String reference = answer.path("items[3].reference");
        choose("ANSWER", reference).statusCode(200).body("text", equalTo(answer.path("items[3].text")));
        Api.as(evaluator)
                .queryParam("codeId", code)
                .get(path + "/passages")
                .then()
                .body("items.reference", contains(reference))
                .body("items[0].kind", equalTo("ANSWER"));
    }

    @Test
    void the_frequency_of_a_code_is_told_by_source() {
        answered(12);
        var interview = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        GivenInterview.transcribe(evaluator, interview, 1, TEXT, null);
        var quote = GivenInterview.quote(evaluator, interview, 1, TEXT, "praktiknya kurang");
        var document = GivenDocument.document(evaluation, "Praktik paling sedikit 40 persen.");
        var excerpt = GivenDocument.excerpt(document, 1, "paling sedikit 40 persen");
        choose("QUOTE", quote).statusCode(200);
        choose("EXCERPT", excerpt).statusCode(200);
        for (var i = 0; i < 2; i++) {
            choose("ANSWER", answers().extract().path("items[" + i + "].reference"))
                    .statusCode(200);
        }
        Api.as(evaluator)
                .get(path)
                .then()
                .body("codes[0].passages.quotes", equalTo(1))
                .body("codes[0].passages.excerpts", equalTo(1))
                .body("codes[0].passages.answers", equalTo(2))
                .body("codes[0].passages.total", equalTo(4))
                .body("uncoded.answers", equalTo(10));
        for (var kind : List.of("QUOTE", "EXCERPT", "ANSWER")) {
            Api.as(evaluator)
                    .queryParam("codeId", code)
                    .queryParam("kind", kind)
                    .get(path + "/passages")
                    .then()
                    .body("items", hasSize(kind.equals("ANSWER") ? 2 : 1));
        }
    }

    @Test
    void a_code_whose_passages_were_all_deleted_can_be_given_up() {
        var interview = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        GivenInterview.transcribe(evaluator, interview, 1, TEXT, null);
        var quote = GivenInterview.quote(evaluator, interview, 1, TEXT, "praktiknya kurang");
        choose("QUOTE", quote).statusCode(200);
        int version = Api.as(evaluator).get(path).then().extract().path("version");
        arrange(version, List.of()).statusCode(409).body("type", equalTo("/problems/code-in-use"));
        Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .delete("/interview-quotes/" + quote)
                .then()
                .statusCode(204);
        Api.as(evaluator).get(path).then().body("codes[0].passages.total", equalTo(0));
        arrange(version, List.of()).statusCode(200).body("codes", hasSize(0));
    }
}

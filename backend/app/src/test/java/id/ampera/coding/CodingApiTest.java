package id.ampera.coding;

import static org.hamcrest.Matchers.contains;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CodingApiTest {
    private static final String TEXT = "N: Materinya bagus, tetapi praktiknya kurang. Kami butuh simulasi loket.";

    private String evaluator;
    private String evaluation;
    private String path;

    @BeforeEach
    void an_evaluation() {
        evaluator = Given.staff(Role.EVALUATOR);
        evaluation = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
        path = "/codebooks/" + evaluation;
    }

    private static Map<String, Object> code(String id, String name, int depth) {
        var code = new HashMap<String, Object>();
        if (id != null) code.put("id", id);
        code.put("name", name);
        code.put("definition", "Dipakai bila disebut");
        code.put("depth", depth);
        return code;
    }

    private ValidatableResponse arrange(int version, Object... codes) {
        return Api.as(evaluator)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("codes", List.of(codes)))
                .put(path)
                .then();
    }

    private String quote(String consent) {
        var input = GivenInterview.input(evaluation);
        input.put("consent", consent);
        var interview = GivenInterview.held(evaluator, input);
        GivenInterview.transcribe(evaluator, interview, 1, TEXT, null);
        return GivenInterview.quote(evaluator, interview, 1, TEXT, "praktiknya kurang");
    }

    private ValidatableResponse choose(String act, String quote, String code) {
        return Api.as(evaluator)
                .body(Map.of("kind", "QUOTE", "reference", quote, "codeId", code))
                .post(path + "/" + act)
                .then();
    }

    @Test
    void a_codebook_is_a_tree_that_keeps_what_carries_its_codes() {
        Api.as(evaluator)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("codes", hasSize(0));
        JsonPath first = arrange(0, code(null, "Praktik", 0), code(null, "Praktik kurang", 1))
                .statusCode(200)
                .body("codes.depth", contains(0, 1))
                .extract()
                .jsonPath();
        var version = first.getInt("version");
        var parent = first.getString("codes[0].id");
        var child = first.getString("codes[1].id");
        arrange(0, code(null, "Lain", 0)).statusCode(412);
        Api.as(evaluator).body(Map.of("codes", List.of())).put(path).then().statusCode(428);
        arrange(version, code(null, "Dalam", 1)).statusCode(422).body("errors[0].pointer", equalTo("/codes/0/depth"));
        arrange(version, code(parent, "A", 0), code(null, " a", 0))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/codes/1/name"));
        arrange(version, code(UUID.randomUUID().toString(), "A", 0)).statusCode(422);
        choose("code", quote("BY_NAME"), child).statusCode(200).body("codes", contains(child));
        arrange(version, code(parent, "Praktik", 0)).statusCode(409).body("type", equalTo("/problems/code-in-use"));
        arrange(version, code(child, "Praktik kurang", 0), code(parent, "Materi", 1))
                .statusCode(200)
                .body("codes.id", contains(child, parent))
                .body("codes[0].passages.quotes", equalTo(1));
    }

    @Test
    void each_number_opens_the_passages_that_it_counts() {
        var code = arrange(0, code(null, "Praktik", 0)).extract().<String>path("codes[0].id");
        var coded = quote("ANONYMOUS");
        var other = quote("NONE");
        choose("code", coded, code).statusCode(200);
        choose("code", coded, code).statusCode(200).body("codes", hasSize(1));
        Api.as(evaluator)
                .get(path)
                .then()
                .body("codes[0].passages.quotes", equalTo(1))
                .body("codes[0].passages.total", equalTo(1))
                .body("uncoded.quotes", equalTo(1))
                .body("passages.total", equalTo(2));
        Api.as(evaluator)
                .queryParam("codeId", code)
                .get(path + "/passages")
                .then()
                .body("total", equalTo(1))
                .body("items.reference", contains(coded))
                .body("items[0].locator", equalTo("seorang pejabat"));
        // those outside the team do not read what must not leave it
        Api.as(Given.staff(Role.DECISION_MAKER))
                .queryParam("coded", false)
                .get(path + "/passages")
                .then()
                .statusCode(200)
                .body("items.reference", contains(other))
                .body("items[0].text", nullValue());
        choose("uncode", coded, code).statusCode(200).body("codes", hasSize(0));
        choose("code", UUID.randomUUID().toString(), code).statusCode(422);
        choose("code", coded, UUID.randomUUID().toString()).statusCode(422);
    }

    @Test
    void the_codebook_of_others_does_not_exist() {
        var stranger = Given.staff(Role.EVALUATOR);
        Api.as(stranger).get(path).then().statusCode(404);
        Api.as(stranger).get(path + "/passages").then().statusCode(404);
        var choice = Map.of("kind", "QUOTE", "reference", quote("BY_POSITION"), "codeId", UUID.randomUUID());
        for (var act : List.of("code", "uncode")) {
            Api.as(stranger).body(choice).post(path + "/" + act).then().statusCode(404);
        }
        Api.as(stranger)
                .header("If-Match", "\"0\"")
                .body(Map.of("codes", List.of()))
                .put(path)
                .then()
                .statusCode(404);
        Api.as(Given.staff(Role.DECISION_MAKER))
                .header("If-Match", "\"0\"")
                .body(Map.of("codes", List.of()))
                .put(path)
                .then()
                .statusCode(403);
    }
}

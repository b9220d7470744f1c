package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A questionnaire as a JSON file. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuestionnaireFileApiTest {

    @Test
    void every_instrument_comes_back_from_its_file_as_it_was() {
        for (var code : Api.as(Api.ADMIN).get("/instruments").then().extract().<List<String>>path("code")) {
            var id = GivenQuestionnaire.from(code);
            var file = file(id);
            file.put("code", "F" + Given.number());
            var copy = Api.as(Api.ADMIN)
                    .body(file)
                    .post("/questionnaires/import")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("DRAFT"))
                    .extract()
                    .<String>path("id");
            assertThat(file(copy).get("definition")).as(code).isEqualTo(file(id).get("definition"));
        }
    }

    @Test
    void an_import_is_on_record_and_may_be_kept_to_oneself() {
        var file = given(definition(likert("q", 5)));
        file.put("visibility", "OWN");
        var id = Api.as(Api.ADMIN)
                .body(file)
                .post("/questionnaires/import")
                .then()
                .statusCode(201)
                .body("visibility", equalTo("OWN"))
                .extract()
                .<String>path("id");
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("questionnaire.imported"));
    }

    @Test
    void what_is_wrong_in_a_file_is_told_with_a_pointer_and_nothing_is_made() {
        var rating = item("rating", "Nilai Anda");
        refused(
                given(definition(likert("q", 5), rating)),
                "/problems/definition-invalid",
                "/definition/sections/0/items/1/code");
        var unknown = definition(likert("q", 5));
        unknown.put("schema", 9);
        refused(given(unknown), "/problems/definition-invalid", "/definition/schema");
        var format = given(definition(likert("q", 5)));
        format.put("format", "limesurvey");
        refused(format, "/problems/file-unknown", "/format");
        var shape = given(definition(likert("q", 5)));
        shape.put("shape", 2);
        refused(shape, "/problems/file-unknown", "/shape");
        var language = definition(likert("q", 5));
        language.put("translations", Map.of("bahasa jawa", Map.of("title", "Angket")));
        refused(given(language), "/problems/definition-invalid", "/definition/translations/bahasa jawa");
    }

    @Test
    void a_member_that_nobody_knows_is_refused() {
        var definition = definition(likert("q", 5));
        definition.put("theme", "dark");
        Api.as(Api.ADMIN)
                .body(given(definition))
                .post("/questionnaires/import")
                .then()
                .statusCode(400);
    }

    private static void refused(Map<String, Object> file, String type, String pointer) {
        Api.as(Api.ADMIN)
                .body(file)
                .post("/questionnaires/import")
                .then()
                .statusCode(422)
                .body("type", equalTo(type))
                .body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, Object> file(String id) {
        return Api.as(Api.ADMIN)
                .get("/questionnaires/" + id + "/file")
                .then()
                .statusCode(200)
                .body("format", equalTo("ampera-questionnaire"))
                .body("shape", equalTo(1))
                .extract()
                .path("");
    }

    private static Map<String, Object> given(Map<String, Object> definition) {
        var file = new HashMap<String, Object>();
        file.put("format", "ampera-questionnaire");
        file.put("shape", 1);
        file.put("code", "F" + Given.number());
        file.put("definition", definition);
        return file;
    }
}

package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.section;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a draft must keep to, each fault with its pointer. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DefinitionApiTest {
    private static final String ITEM = "/definition/sections/0/items/0";

    @Test
    void codes_are_well_formed_and_unique() {
        expect(definition(likert("Bagus", 5)), ITEM + "/code", "name_pattern");
        expect(definition(likert("q", 5), likert("q", 5)), "/definition/sections/0/items/1/code", "duplicate_code");
        var scale = likert("q", 5);
        options(scale).get(1).put("code", "1");
        expect(definition(scale), ITEM + "/options/1/code", "duplicate_code");
        options(scale).get(1).put("code", "a b");
        expect(definition(scale), ITEM + "/options/1/code", "choice_pattern");
        options(scale).get(1).remove("code");
        expect(definition(scale), ITEM + "/options/1/code", "required");
        var twice = definition();
        twice.put("sections", List.of(section("a", likert("q", 5)), section("a", likert("r", 5))));
        expect(twice, "/definition/sections/1/code", "duplicate_code");
    }

    @Test
    void counts_have_bounds() {
        var choice = item("single-choice", "q");
        choice.put("options", List.of(Map.of("code", "a", "label", text("A"))));
        expect(definition(choice), ITEM + "/options", "too_few_options");
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 51; i++) many.add(Map.of("code", "o" + i, "label", text("Pilihan")));
        choice.put("options", many);
        expect(definition(choice), ITEM + "/options", "too_many_options");
        choice.put("options", many.subList(0, 2));
        choice.put("preset", "fixed");
        expect(definition(choice), ITEM + "/options", "preset_one_option");
        choice.put("preset", "link");
        expect(definition(choice), ITEM + "/parameter", "required");
        choice.put("parameter", "isi=");
        expect(definition(choice), ITEM + "/parameter", "name_pattern");
        choice.remove("preset");
        expect(definition(choice), ITEM + "/parameter", "not_for_type");
        var rated = item("rating", "q");
        rated.put("preset", "fixed");
        expect(definition(rated), ITEM + "/preset", "not_for_type");
        var matrix = likert("q", 5);
        matrix.put("type", "likert-matrix");
        expect(definition(matrix), ITEM + "/rows", "too_few_rows");
        matrix.put("rows", List.of(Map.of("code", "r", "text", text("A"))));
        var pair = new HashMap<String, Object>(Map.of("first", text("Dulu"), "second", text("Kini")));
        matrix.put("pair", pair);
        expect(definition(matrix), ITEM + "/pair/kind", "required");
        pair.put("kind", "before-after");
        pair.remove("second");
        expect(definition(matrix), ITEM + "/pair/second", "required");
        pair.put("second", text("Kini"));
        matrix.put("rows", List.of(Map.of("code", "r", "text", text("A"), "opposite", text("B"))));
        expect(definition(matrix), ITEM + "/rows/0/opposite", "not_for_type");
        var scale = likert("q", 5);
        scale.put("pair", Map.of("kind", "before-after", "first", text("Dulu"), "second", text("Kini")));
        expect(definition(scale), ITEM + "/pair", "not_for_type");
        var sections = definition();
        sections.put("sections", Collections.nCopies(31, section("a")));
        expect(sections, "/definition/sections", "too_many_sections");
        var items = definition();
        var section = new HashMap<>(section("a"));
        section.put("items", Collections.nCopies(201, item("rating", "q")));
        items.put("sections", List.of(section));
        expect(items, "/definition/sections", "too_many_items");
    }

    @Test
    void texts_have_bounds_and_no_control_characters() {
        var scale = likert("q", 5);
        scale.put("text", text("x".repeat(1001)));
        expect(definition(scale), ITEM + "/text/id", "too_long");
        scale.put("text", text("a\u0001b"));
        expect(definition(scale), ITEM + "/text/id", "not_text");
        var long_ = item("long-text", "q");
        long_.put("maxLength", 10_001);
        expect(definition(long_), ITEM + "/maxLength", "out_of_range");
        var untitled = definition();
        untitled.put("title", text(" "));
        expect(untitled, "/definition/title/id", "required");
    }

    @Test
    void a_member_that_the_type_does_not_have_is_refused() {
        var rating = item("rating", "q");
        rating.put("maxLength", 10);
        expect(definition(rating), ITEM + "/maxLength", "not_for_type");
        var conditional = likert("q", 5);
        conditional.put("visibleWhen", Map.of("op", "answered", "item", "p", "value", 1));
        expect(definition(conditional), ITEM + "/visibleWhen/value", "not_for_op");
        var french = definition();
        french.put("languages", List.of("fr"));
        expect(french, "/definition/languages", "languages");
        var future = definition();
        future.put("schema", 2);
        expect(future, "/definition/schema", "unknown_schema");
    }

    @Test
    void unknown_fields_types_and_nulls_are_named() {
        var strange = likert("q", 5);
        strange.put("colour", "red");
        save(definition(strange))
                .statusCode(400)
                .body("errors[0].pointer", equalTo(ITEM + "/colour"))
                .body("errors[0].code", equalTo("UnknownField"));
        save(definition(item("slider", "q"))).statusCode(400).body("errors[0].pointer", equalTo(ITEM + "/type"));
        var hole = definition();
        hole.put("sections", Collections.singletonList(null));
        save(hole).statusCode(400);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("code", "X"))
                .put("/questionnaires/" + GivenQuestionnaire.questionnaire())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/definition"));
    }

    @Test
    void emoji_right_to_left_and_html_come_back_as_they_were() {
        var scale = likert("q", 5);
        var written = "Praktik 👍 <b>tebal</b> مرحبا =1+1";
        scale.put("text", text(written));
        save(definition(scale)).statusCode(200).body("definition.sections[0].items[0].text.id", equalTo(written));
    }

    @Test
    void all_faults_are_told_at_once() {
        var scale = likert("Q", 5);
        scale.put("help", text("x".repeat(1001)));
        var pointers = save(definition(scale, likert("r", 5), likert("r", 5)))
                .statusCode(422)
                .body(
                        "detail",
                        equalTo("Perbaiki 3 hal yang ditandai lalu simpan lagi. Isian Anda di layar tidak hilang."))
                .extract()
                .<List<String>>path("errors.pointer");
        assertThat(pointers).containsExactly(ITEM + "/code", ITEM + "/help/id", "/definition/sections/0/items/2/code");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> options(Map<String, Object> item) {
        return (List<Map<String, Object>>) item.get("options");
    }

    private static void expect(Map<String, Object> definition, String pointer, String code) {
        save(definition)
                .statusCode(422)
                .body("type", equalTo("/problems/definition-invalid"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code));
    }

    private static ValidatableResponse save(Map<String, Object> definition) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(edit(definition))
                .put("/questionnaires/" + GivenQuestionnaire.questionnaire())
                .then();
    }
}

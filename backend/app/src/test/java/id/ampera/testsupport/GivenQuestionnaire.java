package id.ampera.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes questionnaires through the API, as the bootstrap administrator. */
public final class GivenQuestionnaire {
    private GivenQuestionnaire() {}

    public static Map<String, Object> input() {
        int n = Given.number();
        return new HashMap<>(Map.of("code", "Q" + n, "title", "Kuesioner Uji " + n));
    }

    /** An empty questionnaire. */
    public static String questionnaire() {
        return create(input());
    }

    /** A questionnaire that starts from an instrument of the library, under the instrument's own title. */
    public static String from(String instrument) {
        var title = Api.as(Api.ADMIN)
                .get("/instruments/" + instrument)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("definition.title.id");
        var input = input();
        input.put("title", title);
        input.put("instrument", instrument);
        return create(input);
    }

    /** A published version of this definition. */
    public static String published(Map<String, Object> definition) {
        var id = questionnaire();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(edit(definition))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .path("latest.id");
    }

    public static Map<String, Object> edit(Map<String, Object> definition) {
        var edit = new HashMap<String, Object>();
        edit.put("code", "Q" + Given.number());
        edit.put("definition", definition);
        return edit;
    }

    /** One section with these items. */
    @SafeVarargs
    public static Map<String, Object> definition(Map<String, Object>... items) {
        var definition = new HashMap<String, Object>();
        definition.put("schema", 1);
        definition.put("languages", List.of("id"));
        definition.put("title", text("Kuesioner Uji"));
        definition.put("sections", List.of(section("bagian", items)));
        return definition;
    }

    @SafeVarargs
    public static Map<String, Object> section(String code, Map<String, Object>... items) {
        return new HashMap<>(Map.of("code", code, "title", text("Bagian " + code), "items", List.of(items)));
    }

    public static Map<String, Object> likert(String code, int points) {
        var options = new ArrayList<Map<String, Object>>();
        for (int i = 1; i <= points; i++) {
            options.add(new HashMap<>(Map.of("code", "" + i, "value", i, "label", text("Jenjang " + i))));
        }
        var item = item("likert", code);
        item.put("options", options);
        item.put("required", true);
        return item;
    }

    public static Map<String, Object> item(String type, String code) {
        return new HashMap<>(Map.of("type", type, "code", code, "text", text("Pertanyaan " + code)));
    }

    public static Map<String, Object> text(String indonesian) {
        return new HashMap<>(Map.of("id", indonesian));
    }

    private static String create(Map<String, Object> input) {
        return Api.as(Api.ADMIN)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package id.ampera.exploration;

import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.GivenResult.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import javax.sql.DataSource;

/** Campaigns whose answers are chosen by hand. */
final class ExplorationFixture {
    final GivenResult given;
    final String evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
    final String version = GivenQuestionnaire.published(definition("Materi dapat diterapkan"));

    ExplorationFixture(DataSource database) {
        given = new GivenResult(database);
    }

    static Map<String, Object> definition(String wording) {
        var materi = likert("materi", 5);
        materi.put("text", text(wording));
        materi.remove("required");
        var single = likert("peran", 3);
        single.put("type", "single-choice");
        single.remove("required");
        var multiple = likert("manfaat", 3);
        multiple.put("type", "multiple-choice");
        multiple.remove("required");
        var matrix = likert("sesi", 4);
        matrix.put("type", "likert-matrix");
        matrix.remove("required");
        matrix.put(
                "rows",
                List.of(
                        Map.of("code", "a", "text", text("Teori")),
                        Map.of("code", "b", "text", text("Praktik")),
                        Map.of("code", "c", "text", text("Simulasi"))));
        return GivenQuestionnaire.definition(
                materi,
                single,
                multiple,
                matrix,
                item("rating", "nilai"),
                item("number", "hari"),
                item("long-text", "saran"));
    }

    UUID campaign(String cuts) {
        return given.campaign(evaluation, version, "NAMED", "CLOSED", cuts);
    }

    /** Nothing could be read of it before all had answered. */
    UUID released(String cuts, List<Person> people) {
        var campaign = given.campaign(evaluation, version, "ANONYMOUS", "RELEASED", cuts);
        given.released(campaign, people);
        return campaign;
    }

    /** @param answers of each person by number */
    static List<Person> people(String unit, String sex, int count, IntFunction<Map<String, Object>> answers) {
        var people = new ArrayList<Person>();
        for (int i = 0; i < count; i++) people.add(new Person(unit, null, sex, json(answers.apply(i))));
        return people;
    }

    private static String json(Map<String, Object> answers) {
        var members = new ArrayList<String>();
        new TreeMap<>(answers)
                .forEach((key, value) ->
                        members.add("\"" + key + "\":" + (value instanceof String text ? "\"" + text + "\"" : value)));
        return "{" + String.join(",", members) + "}";
    }

    /** The value whose turn it is, when the first comes so often, then the second, and so on. */
    static String nth(int number, int... counts) {
        int passed = 0;
        for (int i = 0; i < counts.length; i++) {
            passed += counts[i];
            if (number < passed) return "" + (i + 1);
        }
        throw new IllegalArgumentException("no such person");
    }

    static Map<String, Object> recipe(UUID campaign, String grouping, String... items) {
        var recipe = new HashMap<String, Object>();
        recipe.put("campaignIds", List.of(campaign));
        if (items.length > 0) recipe.put("items", List.of(items));
        if (grouping != null) recipe.put("grouping", grouping);
        return recipe;
    }

    static ValidatableResponse run(Map<String, Object> recipe) {
        return run(recipe, "id");
    }

    static ValidatableResponse run(Map<String, Object> recipe, String language) {
        return Api.as(Api.ADMIN)
                .header("Accept-Language", language)
                .body(recipe)
                .post("/explorations/run")
                .then();
    }

    static JsonPath explored(Map<String, Object> recipe) {
        return run(recipe).statusCode(200).extract().jsonPath();
    }
}

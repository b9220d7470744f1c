package id.ampera.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** The views that the demonstration keeps show something. */
final class SavedViewsCheck {
    private SavedViewsCheck() {}

    static void viewsOfTheTeamCanBeOpened() {
        var evaluator = DemoData.account("evaluator").nip();
        var evaluation = Api.as(evaluator)
                .get("/explorations/choices")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("[0].evaluationId");
        List<Map<String, Object>> views = Api.as(evaluator)
                .get("/explorations/views?evaluationId=" + evaluation)
                .then()
                .statusCode(200)
                .body("size()", equalTo(5))
                .extract()
                .path("recipe");
        for (var recipe : views) {
            var found = Api.as(evaluator)
                    .body(recipe)
                    .post("/explorations/run")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(found.getList("items.figures.flatten().findAll { it.hidden }"))
                    .isEmpty();
            looksLikeTheStory(String.valueOf(recipe.get("method")), String.valueOf(recipe.get("grouping")), found);
        }
    }

    private static void looksLikeTheStory(String method, String grouping, JsonPath found) {
        switch (method) {
            case "RELIABILITY" -> {
                assertThat(found.getList("items")).hasSize(7);
                assertThat(found.getDouble("reliability.alpha")).isBetween(0.3, 1.0);
            }
            case "CHANGE" -> {
                assertThat(found.getString("chart")).isEqualTo("SLOPE");
                assertThat(found.getList("campaigns")).hasSize(2);
                assertThat(mean(found, "penerapan_lapangan", 1)).isLessThan(mean(found, "penerapan_lapangan", 0) - 0.4);
                assertThat(mean(found, "manajemen_waktu", 1)).isGreaterThan(mean(found, "manajemen_waktu", 0) + 0.1);
            }
            case "IMPORTANCE_PERFORMANCE" -> {
                assertThat(found.getList("map.points")).hasSize(12);
                assertThat(found.getList("map.points.quadrant").stream().distinct())
                        .as("every quadrant has something in it")
                        .hasSize(4);
                assertThat(found.<String>getList("map.points.findAll { it.quadrant == 'ACT' }.key"))
                        .contains("mutu.praktik");
            }
            case "COMPARISON" -> {
                if (grouping.equals("SELF_OTHERS")) {
                    assertThat(found.getList("groups.name")).hasSize(2);
                    assertThat(mean(found, "adaptif.inovasi", 0))
                            .isGreaterThan(mean(found, "adaptif.inovasi", 1) + 0.4);
                } else {
                    assertThat(found.getList("tests")).hasSize(7);
                }
            }
            default -> throw new AssertionError("nothing is known about " + method);
        }
    }

    private static double mean(JsonPath found, String item, int group) {
        return found.getDouble("items.find { it.key == '" + item + "' }.figures[" + group + "].mean");
    }
}

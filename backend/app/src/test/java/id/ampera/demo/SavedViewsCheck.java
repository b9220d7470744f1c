package id.ampera.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
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
                .body("size()", equalTo(2))
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
            var isScale = recipe.get("method").equals("RELIABILITY");
            assertThat(found.getList("items")).hasSize(7);
            if (isScale) assertThat(found.getDouble("reliability.alpha")).isBetween(0.3, 1.0);
            else assertThat(found.getList("tests")).hasSize(7);
        }
    }
}

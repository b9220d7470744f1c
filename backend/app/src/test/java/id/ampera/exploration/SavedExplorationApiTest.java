package id.ampera.exploration;

import static id.ampera.exploration.ExplorationFixture.people;
import static id.ampera.exploration.ExplorationFixture.recipe;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SavedExplorationApiTest {
    private static final String VIEWS = "/explorations/views";

    @Inject
    DataSource database;

    private ExplorationFixture fixture;
    private UUID campaign;

    @BeforeEach
    void answered() {
        fixture = new ExplorationFixture(database);
        campaign = fixture.campaign("SEX");
        fixture.given.named(campaign, people(Given.unit(), "F", 12, i -> Map.of("materi", "" + (1 + i % 5))));
    }

    private Map<String, Object> input(String name) {
        var input = new HashMap<String, Object>();
        input.put("evaluationId", fixture.evaluation);
        input.put("name", name);
        input.put("recipe", recipe(campaign, null, "materi"));
        return input;
    }

    private static ValidatableResponse save(String nip, Map<String, Object> input) {
        return Api.as(nip).body(input).post(VIEWS).then();
    }

    private String saved(String name) {
        return save(Api.ADMIN, input(name)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse edit(String id, String ifMatch, Map<String, Object> input) {
        var request = Api.as(Api.ADMIN).body(input);
        if (ifMatch != null) request.header("If-Match", ifMatch);
        return request.put(VIEWS + "/" + id).then();
    }

    @Test
    void a_view_is_saved_listed_renamed_and_deleted_and_the_trail_tells() {
        var id = saved("Zeta");
        saved("Alfa");
        list(Api.ADMIN)
                .statusCode(200)
                .body("name", contains("Alfa", "Zeta"))
                .body("[0].can", contains("edit", "delete"));
        var renamed = input("  Beta ");
        renamed.put("recipe", recipe(campaign, "SEX", "materi", "peran"));
        edit(id, null, renamed).statusCode(428);
        edit(id, "\"7\"", renamed).statusCode(412);
        edit(id, "\"0\"", renamed)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Beta"))
                .body("recipe.grouping", equalTo("SEX"))
                .body("recipe.items", contains("materi", "peran"));
        Api.as(Api.ADMIN).get(VIEWS + "/" + id).then().statusCode(200).body("version", equalTo(1));
        Api.as(Api.ADMIN).delete(VIEWS + "/" + id).then().statusCode(204);
        Api.as(Api.ADMIN).get(VIEWS + "/" + id).then().statusCode(404);
        list(Api.ADMIN).body("name", contains("Alfa"));
        Api.as(Api.ADMIN)
                .get("/audit-entries?subjectId=" + id)
                .then()
                .statusCode(200)
                .body("items.action", hasSize(3))
                .body("items.action", hasItem("saved-exploration.removed"));
    }

    private ValidatableResponse list(String nip) {
        return Api.as(nip).get(VIEWS + "?evaluationId=" + fixture.evaluation).then();
    }

    @Test
    void those_outside_the_team_find_nothing_and_decision_makers_read() {
        var id = saved("Untuk tim");
        var outsider = Given.staff(Role.EVALUATOR);
        list(outsider).statusCode(404);
        Api.as(outsider).get(VIEWS + "/" + id).then().statusCode(404);
        Api.as(outsider).delete(VIEWS + "/" + id).then().statusCode(404);
        save(outsider, input("Menyusup"))
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-evaluation-unknown"))
                .body("errors[0].pointer", equalTo("/evaluationId"));
        Api.as(outsider)
                .body(recipe(campaign, null, "materi"))
                .post("/explorations/run")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-campaign-unknown"));
        Api.as(outsider).get("/explorations/choices").then().statusCode(200).body("", empty());
        Api.as(outsider).get("/explorations/choices/" + campaign).then().statusCode(404);
        var reader = Given.staff(Role.DECISION_MAKER);
        list(reader).statusCode(200).body("[0].can", empty());
        Api.as(reader).delete(VIEWS + "/" + id).then().statusCode(403);
        save(reader, input("Dari atas")).statusCode(403);
    }

    @Test
    void a_name_is_there_once_and_a_view_stays_with_its_evaluation() {
        var id = saved("Sekali");
        save(Api.ADMIN, input("sekali")).statusCode(409).body("type", equalTo("/problems/exploration-name-taken"));
        var moved = input("Pindah");
        moved.put("evaluationId", new ExplorationFixture(database).evaluation);
        edit(id, "\"0\"", moved)
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-stays"))
                .body("errors[0].pointer", equalTo("/evaluationId"));
    }

    @Test
    void what_cannot_be_shown_is_not_kept_and_the_pointer_leads_into_the_recipe() {
        var unknown = input("Salah");
        unknown.put("recipe", recipe(campaign, null, "materi", "tidak_ada"));
        save(Api.ADMIN, unknown)
                .statusCode(422)
                .body("type", equalTo("/problems/exploration-item-unknown"))
                .body("errors[0].pointer", equalTo("/recipe/items/1"));
        var nameless = input(" ");
        save(Api.ADMIN, nameless).statusCode(400).body("errors[0].pointer", startsWith("/name"));
        list(Api.ADMIN).body("", empty());
    }

    @Test
    void an_evaluation_keeps_fifty_views() {
        for (int i = 0; i < SavedExplorationService.MOST; i++) saved("Tampilan " + i);
        save(Api.ADMIN, input("Terlalu banyak"))
                .statusCode(409)
                .body("type", equalTo("/problems/exploration-full"))
                .body("detail", org.hamcrest.Matchers.containsString("50"));
    }
}

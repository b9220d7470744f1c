package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuestionnaireSharingApiTest {
    private String maker;
    private String colleague;

    @BeforeEach
    void two_evaluators() {
        maker = Given.staff(Role.EVALUATOR);
        colleague = Given.staff(Role.EVALUATOR);
    }

    @Test
    void what_somebody_keeps_is_not_there_for_colleagues() {
        var id = own();
        var path = "/questionnaires/" + id;
        for (var get : List.of(path, path + "/draft-problems")) {
            Api.as(colleague).get(get).then().statusCode(404);
            Api.as(maker).get(get).then().statusCode(200);
            Api.as(Api.ADMIN).get(get).then().statusCode(200);
        }
        Api.as(colleague)
                .body(GivenQuestionnaire.input())
                .post(path + "/copy")
                .then()
                .statusCode(404);
        Api.as(colleague).post(path + "/archive").then().statusCode(404);
        Api.as(colleague)
                .header("If-Match", "\"1\"")
                .body(edit(definition()))
                .put(path)
                .then()
                .statusCode(404);
        share(colleague, id, 1, "AGENCY", false).statusCode(404);
        listed(colleague).body("items.id", not(hasItem(id)));
        listed(maker).body("items.id", hasItem(id));
    }

    @Test
    void its_maker_shares_it_and_takes_it_back() {
        var id = own();
        share(maker, id, 1, "AGENCY", true)
                .statusCode(200)
                .body("visibility", equalTo("AGENCY"))
                .body("inLibrary", equalTo(true));
        Api.as(colleague)
                .get("/questionnaires/" + id)
                .then()
                .statusCode(200)
                .body("can", equalTo(List.of("edit", "publish", "copy", "archive")));
        share(colleague, id, 2, "OWN", false).statusCode(403);
        share(maker, id, 1, "OWN", false).statusCode(412);
        share(maker, id, 2, "OWN", false).statusCode(200);
        Api.as(colleague).get("/questionnaires/" + id).then().statusCode(404);
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("questionnaire.shared"));
    }

    @Test
    void what_is_published_stays_shared_since_surveys_stand_on_it() {
        var id = own();
        Api.as(maker)
                .header("If-Match", "\"1\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200)
                .body("visibility", equalTo("AGENCY"));
        share(maker, id, 2, "OWN", false)
                .statusCode(409)
                .body("type", equalTo("/problems/published-is-shared"))
                .body("errors[0].pointer", equalTo("/visibility"));
        share(maker, id, 2, "AGENCY", true).statusCode(200);
    }

    @Test
    void a_copy_of_something_kept_is_kept_too() {
        var id = own();
        var copy = Api.as(maker)
                .body(GivenQuestionnaire.input())
                .post("/questionnaires/" + id + "/copy")
                .then()
                .statusCode(201)
                .body("visibility", equalTo("OWN"))
                .extract()
                .<String>path("id");
        Api.as(colleague).get("/questionnaires/" + copy).then().statusCode(404);
    }

    @Test
    void the_library_offers_the_latest_version_to_start_from() {
        var id = own();
        share(maker, id, 1, "AGENCY", true).statusCode(200);
        Api.as(maker)
                .header("If-Match", "\"2\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200);
        Api.as(maker)
                .header("If-Match", "\"3\"")
                .body(edit(definition(likert("belum_terbit", 5))))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        Api.as(colleague)
                .queryParam("inLibrary", true)
                .queryParam("limit", 200)
                .get("/questionnaires")
                .then()
                .body("items.id", hasItem(id))
                .body("items.findAll { !it.inLibrary }", hasSize(0));
        var input = GivenQuestionnaire.input();
        input.put("template", id);
        Api.as(colleague)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .body("title", equalTo(input.get("title")))
                .body("definition.sections[0].items.code", contains("q"));
    }

    @Test
    void nobody_starts_from_what_another_keeps() {
        for (var template : List.of(own(), UUID.randomUUID().toString())) {
            var input = GivenQuestionnaire.input();
            input.put("template", template);
            Api.as(colleague)
                    .body(input)
                    .post("/questionnaires")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/template"));
        }
    }

    private String own() {
        var input = GivenQuestionnaire.input();
        input.put("visibility", "OWN");
        var id = Api.as(maker)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .body("visibility", equalTo("OWN"))
                .extract()
                .<String>path("id");
        Api.as(maker)
                .header("If-Match", "\"0\"")
                .body(edit(definition(likert("q", 5))))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse share(String who, String id, int version, String visibility, boolean inLibrary) {
        return Api.as(who)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("visibility", visibility, "inLibrary", inLibrary))
                .post("/questionnaires/" + id + "/share")
                .then();
    }

    private static ValidatableResponse listed(String who) {
        return Api.as(who)
                .queryParam("sort", "-updatedAt")
                .queryParam("limit", 200)
                .get("/questionnaires")
                .then()
                .statusCode(200);
    }
}

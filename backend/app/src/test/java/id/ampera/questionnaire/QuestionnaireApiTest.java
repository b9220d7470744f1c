package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuestionnaireApiTest {

    @Test
    void an_evaluator_creates_one_and_saves_its_draft() {
        var evaluator = Given.staff(Role.EVALUATOR);
        var id = Api.as(evaluator)
                .body(GivenQuestionnaire.input())
                .post("/questionnaires")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("DRAFT"))
                .body("itemCount", equalTo(0))
                .body("changed", equalTo(true))
                .body("can", equalTo(List.of("edit", "publish", "copy", "archive", "share")))
                .extract()
                .<String>path("id");
        Api.as(evaluator)
                .header("If-Match", "\"0\"")
                .body(edit(definition(likert("q", 5))))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("Kuesioner Uji"))
                .body("itemCount", equalTo(1))
                .body("definition.sections[0].items[0].type", equalTo("likert"));
        Api.as(evaluator)
                .get("/questionnaires/" + id)
                .then()
                .statusCode(200)
                .body("definition.sections[0].items[0].options[4].value", equalTo(5));
    }

    @Test
    void a_stale_or_missing_version_is_refused() {
        var id = GivenQuestionnaire.questionnaire();
        var path = "/questionnaires/" + id;
        var body = edit(definition());
        Api.as(Api.ADMIN).body(body).put(path).then().statusCode(428);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .body(body)
                .put(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
        Api.as(Api.ADMIN).post(path + "/publish").then().statusCode(428);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"3\"")
                .post(path + "/publish")
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN)
                .body(Map.of("versionId", UUID.randomUUID()))
                .post(path + "/reset-draft")
                .then()
                .statusCode(428);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var path = "/questionnaires/" + UUID.randomUUID();
        Api.as(Api.ADMIN).get(path).then().statusCode(404);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(edit(definition()))
                .put(path)
                .then()
                .statusCode(404);
        for (var act : List.of("/publish", "/archive", "/restore")) {
            Api.as(Api.ADMIN)
                    .header("If-Match", "\"0\"")
                    .post(path + act)
                    .then()
                    .statusCode(404);
        }
        Api.as(Api.ADMIN).get(path + "/draft-problems").then().statusCode(404);
        Api.as(Api.ADMIN)
                .body(GivenQuestionnaire.input())
                .post(path + "/copy")
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN)
                .get("/questionnaire-versions/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Api.as(Api.ADMIN).get("/instruments/nothing").then().statusCode(404);
    }

    @Test
    void evaluators_write_decision_makers_read_and_strangers_see_nothing() {
        var id = GivenQuestionnaire.from("survei-peserta");
        var path = "/questionnaires/" + id;
        var reader = Given.staff(Role.DECISION_MAKER);
        Api.as(reader).get("/questionnaires").then().statusCode(200);
        Api.as(reader).get(path).then().statusCode(200).body("can", hasSize(0));
        Api.as(reader).get("/instruments").then().statusCode(200);
        var system = Tokens.ofService("questionnaires:read");
        Api.withToken(system).get(path).then().statusCode(200).body("can", hasSize(0));
        Api.withToken(system).get("/questionnaire-versions").then().statusCode(200);
        Api.withToken(Tokens.ofService("organisation:read")).get(path).then().statusCode(403);
        for (var nip : List.of(reader, Given.staff(Role.UNIT_OFFICER), Api.STRANGER)) {
            Api.as(nip)
                    .body(GivenQuestionnaire.input())
                    .post("/questionnaires")
                    .then()
                    .statusCode(403);
            Api.as(nip)
                    .header("If-Match", "\"0\"")
                    .body(edit(definition()))
                    .put(path)
                    .then()
                    .statusCode(403);
            Api.as(nip)
                    .header("If-Match", "\"0\"")
                    .post(path + "/publish")
                    .then()
                    .statusCode(403);
        }
        Api.as(Api.STRANGER).get("/questionnaires").then().statusCode(403);
        Api.anonymous().get(path).then().statusCode(401);
    }

    @Test
    void a_code_is_used_once_and_a_title_is_needed() {
        var input = GivenQuestionnaire.input();
        Api.as(Api.ADMIN).body(input).post("/questionnaires").then().statusCode(201);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-code-taken"));
        Api.as(Api.ADMIN)
                .body(Map.of("code", "A B", "title", " ", "description", "x".repeat(1001)))
                .post("/questionnaires")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/code", "/title", "/description"));
        input.put("code", "Q" + Given.number());
        input.put("instrument", "unknown");
        Api.as(Api.ADMIN)
                .body(input)
                .post("/questionnaires")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/instrument"));
    }

    @Test
    void a_copy_stands_on_its_own() {
        var id = GivenQuestionnaire.from("skm");
        var copy = Api.as(Api.ADMIN)
                .body(Map.of("code", "Q" + Given.number(), "title", "SKM kedua"))
                .post("/questionnaires/" + id + "/copy")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("title", equalTo("SKM kedua"))
                .body("itemCount", equalTo(10));
        assertThat(copy.extract().<String>path("id")).isNotEqualTo(id);
        Api.as(Api.ADMIN).get("/questionnaires/" + id).then().body("version", equalTo(0));
    }

    @Test
    void an_archived_one_rests_until_it_is_restored() {
        var id = GivenQuestionnaire.from("skm");
        var path = "/questionnaires/" + id;
        Api.as(Api.ADMIN).post(path + "/restore").then().statusCode(409);
        Api.as(Api.ADMIN)
                .post(path + "/archive")
                .then()
                .statusCode(200)
                .body("status", equalTo("ARCHIVED"))
                .body("can", equalTo(List.of("copy", "restore")));
        Api.as(Api.ADMIN).post(path + "/archive").then().statusCode(409);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(edit(definition()))
                .put(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-archived"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .post(path + "/publish")
                .then()
                .statusCode(409);
        Api.as(Api.ADMIN).post(path + "/restore").then().statusCode(200).body("status", equalTo("DRAFT"));
    }

    @Test
    void the_list_is_searched_filtered_sorted_and_paged() {
        var marker = "Daftar" + Given.number();
        for (int i = 0; i < 5; i++) {
            var input = GivenQuestionnaire.input();
            input.put("title", marker + " " + (i % 2));
            Api.as(Api.ADMIN).body(input).post("/questionnaires").then().statusCode(201);
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var request = Api.as(Api.ADMIN)
                    .queryParam("q", marker)
                    .queryParam("status", "DRAFT")
                    .queryParam("sort", "-updatedAt")
                    .queryParam("limit", 2);
            if (cursor != null) request.queryParam("cursor", cursor);
            var page = request.get("/questionnaires")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(5))
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        for (var sort : List.of("title", "-code", "updatedAt")) {
            Api.as(Api.ADMIN)
                    .queryParam("sort", sort)
                    .get("/questionnaires")
                    .then()
                    .statusCode(200);
        }
        Api.as(Api.ADMIN)
                .queryParam("q", marker)
                .queryParam("status", "PUBLISHED")
                .get("/questionnaires")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void the_library_is_listed_and_shown() {
        Api.as(Api.ADMIN)
                .get("/instruments")
                .then()
                .statusCode(200)
                .body("code", hasItem("evaluasi-pasca-pelatihan"))
                .body("title.en", hasSize(12));
        Api.as(Api.ADMIN)
                .get("/instruments/skm")
                .then()
                .statusCode(200)
                .body("definition.sections[0].items", hasSize(9))
                .body("definition.sections[0].items[8].code", equalTo("sarana_prasarana"))
                .body("definition.sections[0].items[3].options[3].label.id", equalTo("Gratis"));
    }
}

package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuestionnairePublishingApiTest {

    @Inject
    Questionnaires questionnaires;

    @Inject
    QuestionnaireLoading loading;

    @Test
    void a_published_version_carries_the_hash_of_what_it_asks() throws Exception {
        var id = GivenQuestionnaire.from("evaluasi-pasca-pelatihan");
        var versionId = publish(id, 0)
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("latest.number", equalTo(1))
                .body("latest.publishedAt", notNullValue())
                .body("changed", equalTo(false))
                .extract()
                .<String>path("latest.id");
        var view = Api.as(Api.ADMIN)
                .get("/questionnaire-versions/" + versionId)
                .then()
                .statusCode(200)
                .body("number", equalTo(1))
                .body("questionnaireId", equalTo(id))
                .body("can", contains("reset-draft"))
                .extract();
        var json = new ObjectMapper().readTree(view.asString());
        assertThat(Sha256.hex(AnswerCheck.canonical(json.get("definition")))).isEqualTo(view.path("sha256"));
        var ref = questionnaires.requirePublished(UUID.fromString(versionId));
        assertThat(ref.canonical()).isEqualTo(AnswerCheck.canonical(json.get("definition")));
        assertThat(ref.title()).isEqualTo(view.<String>path("title"));
    }

    @Test
    void a_version_stays_while_the_draft_goes_on() {
        var id = GivenQuestionnaire.questionnaire();
        save(id, 0, definition(likert("q", 5))).statusCode(200);
        var first = publish(id, 1).statusCode(200).extract().<String>path("latest.id");
        var before = Api.as(Api.ADMIN).get("/questionnaire-versions/" + first).asString();

        publish(id, 2).statusCode(409).body("type", equalTo("/problems/nothing-new"));
        save(id, 2, definition(likert("q4", 4))).statusCode(200).body("changed", equalTo(true));
        publish(id, 3).statusCode(200).body("latest.number", equalTo(2));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"4\"")
                .body(Map.of("versionId", first))
                .post("/questionnaires/" + id + "/reset-draft")
                .then()
                .statusCode(200)
                .body("definition.sections[0].items[0].options", hasSize(5))
                .body("changed", equalTo(true))
                .body("latest.number", equalTo(2));
        Api.as(Api.ADMIN).post("/questionnaires/" + id + "/archive").then().statusCode(200);
        Api.as(Api.ADMIN).post("/questionnaires/" + id + "/restore").then().statusCode(200);
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .statusCode(200)
                .body(
                        "items.action",
                        hasItems(
                                "questionnaire.created",
                                "questionnaire.edited",
                                "questionnaire.published",
                                "questionnaire.draft-reset",
                                "questionnaire.archived",
                                "questionnaire.restored"));

        assertThat(Api.as(Api.ADMIN).get("/questionnaire-versions/" + first).asString())
                .isEqualTo(before);
        for (var method : List.of("PUT", "POST", "DELETE")) {
            Api.as(Api.ADMIN)
                    .header("If-Match", "\"0\"")
                    .body(Map.of())
                    .request(method, "/questionnaire-versions/" + first)
                    .then()
                    .statusCode(405);
        }
        Api.as(Api.ADMIN)
                .queryParam("questionnaireId", id)
                .queryParam("archived", false)
                .get("/questionnaire-versions")
                .then()
                .body("items.number", contains(2, 1));
        for (var sort : List.of("title", "-number")) {
            Api.as(Api.ADMIN)
                    .queryParam("sort", sort)
                    .get("/questionnaire-versions")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_code_keeps_its_meaning_over_the_versions() {
        var id = GivenQuestionnaire.questionnaire();
        save(id, 0, definition(likert("q", 5), item("number", "usia"))).statusCode(200);
        publish(id, 1).statusCode(200);
        save(id, 2, definition(likert("q", 4), item("rating", "usia"), item("rating", "baru")))
                .statusCode(200);
        Api.as(Api.ADMIN)
                .get("/questionnaires/" + id + "/draft-problems")
                .then()
                .statusCode(200)
                .body("problems.code", contains("meaning_options", "meaning_type"));
        publish(id, 3)
                .statusCode(422)
                .body("type", equalTo("/problems/definition-incomplete"))
                .body(
                        "errors.pointer",
                        contains("/definition/sections/0/items/0/code", "/definition/sections/0/items/1/code"))
                .body(
                        "errors[0].detail",
                        equalTo(
                                "kode ini dipakai dengan pilihan lain dalam versi terdahulu; beri butir ini kode baru"));
        var corrected = likert("q", 5);
        corrected.put("text", text("Kalimat yang diperbaiki"));
        save(id, 3, definition(corrected, item("rating", "baru"))).statusCode(200);
        publish(id, 4).statusCode(200).body("latest.number", equalTo(2));
        // a code that was given up is not taken for something else later
        save(id, 5, definition(corrected, item("rating", "usia"))).statusCode(200);
        publish(id, 6).statusCode(422).body("errors[0].code", equalTo("meaning_type"));
    }

    @Test
    void a_draft_starts_again_only_from_its_own_versions() {
        var id = GivenQuestionnaire.from("skm");
        var other = GivenQuestionnaire.published(definition(likert("q", 5)));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("versionId", other))
                .post("/questionnaires/" + id + "/reset-draft")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/versionId"));
    }

    @Test
    void an_incomplete_draft_is_saved_and_told_by_pointer_what_it_lacks() {
        var id = GivenQuestionnaire.questionnaire();
        var scale = likert("skala", 3);
        var number = item("number", "angka");
        number.put("min", 10);
        number.put("max", 1.5);
        number.put("text", text(""));
        var draft = definition(scale, number);
        draft.put("languages", List.of("id", "en"));
        save(id, 0, draft).statusCode(200);
        var pointers = Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get("/questionnaires/" + id + "/draft-problems")
                .then()
                .statusCode(200)
                .body("problems.find { it.code == 'likert_points' }.detail", equalTo("a scale has 4, 5 or 7 points"))
                .extract()
                .<List<String>>path("problems.pointer");
        assertThat(pointers)
                .contains(
                        "/definition/title/en",
                        "/definition/sections/0/title/en",
                        "/definition/sections/0/items/0/options",
                        "/definition/sections/0/items/0/options/0/label/en",
                        "/definition/sections/0/items/1/text/id",
                        "/definition/sections/0/items/1/min");
        publish(id, 1)
                .statusCode(422)
                .body("type", equalTo("/problems/definition-incomplete"))
                .body("errors.pointer", equalTo(pointers))
                .body("errors[0].detail", equalTo("terjemahan bahasa Inggris belum diisi"));
        Api.as(Api.ADMIN).get("/questionnaires/" + id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void an_empty_questionnaire_is_not_published() {
        var id = GivenQuestionnaire.questionnaire();
        publish(id, 0)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/definition/sections"))
                .body("errors[0].code", equalTo("no_sections"));
    }

    @Test
    void every_instrument_can_be_published_as_it_is() {
        var codes = Api.as(Api.ADMIN).get("/instruments").then().extract().<List<String>>path("code");
        assertThat(codes).hasSize(12);
        for (var code : codes) {
            publish(GivenQuestionnaire.from(code), 0).statusCode(200);
        }
    }

    @Test
    void a_loader_publishes_an_instrument() {
        var code = GivenQuestionnaire.input().get("code").toString();
        var versionId = loading.publishInstrument("survei-peserta", code, new Texts("Demonstrasi", "Demonstration"));
        var ref = questionnaires.requirePublished(versionId);
        assertThat(ref.number()).isEqualTo(1);
        assertThat(ref.title()).isEqualTo("Demonstrasi");
        assertThat(ref.definition().items()).extracting(Item::code).contains("porsi_praktik", "rekomendasi");
    }

    private static ValidatableResponse publish(String id, int version) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .post("/questionnaires/" + id + "/publish")
                .then();
    }

    private static ValidatableResponse save(String id, int version, Map<String, Object> definition) {
        var edit = edit(definition);
        edit.put("code", "V" + id.substring(24));
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(edit)
                .put("/questionnaires/" + id)
                .then();
    }
}

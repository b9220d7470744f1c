package id.ampera.questionnaire;

import static id.ampera.testsupport.GivenQuestionnaire.definition;
import static id.ampera.testsupport.GivenQuestionnaire.edit;
import static id.ampera.testsupport.GivenQuestionnaire.item;
import static id.ampera.testsupport.GivenQuestionnaire.likert;
import static id.ampera.testsupport.GivenQuestionnaire.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sheet of translations. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TranslationApiTest {
    private static final String MULTIPART = "multipart/form-data";

    @Test
    void the_sheet_of_every_instrument_comes_back_without_loss() {
        for (var code : Api.as(Api.ADMIN).get("/instruments").then().extract().<List<String>>path("code")) {
            for (var format : List.of("csv", "xlsx")) {
                var id = GivenQuestionnaire.from(code);
                upload(id, 0, true, sheet(id, format, null))
                        .statusCode(200)
                        .body("errors.size()", equalTo(0))
                        .body("languages.code", contains("id", "en"))
                        .body("languages.changed", contains(0, 0))
                        .body("languages.missing", contains(0, 0));
            }
        }
    }

    @Test
    void a_further_language_is_tried_saved_and_comes_back() {
        var id = given(text("Apakah {usia} cukup?"));
        var empty = new String(sheet(id, "csv", "jv"), StandardCharsets.UTF_8);
        assertThat(empty).startsWith("\uFEFFcode;id;en;jv").contains("item.q.text;Apakah {usia} cukup?;;");
        var csv = "code,jv,en\ntitle,Angket,\nitem.q.text,Apa {usia} cukup?,Is {usia} enough?\n";
        upload(id, 1, true, csv)
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("languages.code", contains("id", "en", "jv"))
                .body("languages.find { it.code == 'jv' }.changed", equalTo(2))
                .body("languages.find { it.code == 'jv' }.missing", equalTo(6));
        show(id).body("version", equalTo(1)).body("definition.translations", equalTo(null));
        upload(id, 1, false, csv).statusCode(200).body("saved", equalTo(true)).body("version", equalTo(2));
        show(id).body("definition.translations.jv.title", equalTo("Angket"))
                .body("definition.languages", contains("id", "en"))
                .body("definition.sections[0].items[1].text.en", equalTo("Is {usia} enough?"));
        upload(id, 2, false, sheet(id, "xlsx", null)).statusCode(200).body("saved", equalTo(false));
        Api.as(Api.ADMIN)
                .get("/questionnaires/" + id + "/draft-problems")
                .then()
                .body("problems.code", hasItem("further_translation_missing"))
                .body("problems.pointer", hasItem("/definition/translations/jv/item.usia.text"));
    }

    @Test
    void what_a_spreadsheet_would_run_or_break_comes_back_as_it_was() {
        for (var awkward :
                List.of("=1+1", "'=1+1", "''-a", "-5 derajat", "'biasa'", "Baris satu\nBaris dua", "a;b,\"c\"")) {
            var id = given(text(awkward));
            for (var format : List.of("csv", "xlsx")) {
                upload(id, 1, true, sheet(id, format, null))
                        .body("errors.size()", equalTo(0))
                        .body("languages[0].changed", equalTo(0));
            }
        }
    }

    @Test
    void errors_are_told_row_by_row_and_then_nothing_is_saved() {
        var id = given(text("Apakah {usia} cukup?"));
        var csv =
                "code,en,catatan penerjemah\ntitle,Form,x\nitem.lain.text,Other,\ntitle,Again,\nitem.q.text,Is it enough?,\n"
                        + "section.bagian.title," + "x".repeat(201) + ",\n";
        upload(id, 1, true, csv)
                .statusCode(200)
                .body("saved", equalTo(false))
                .body("errors.pointer", contains("/rows/3/code", "/rows/4/code", "/rows/5/en", "/rows/6/en"))
                .body("errors.code", contains("text_unknown", "text_twice", "piping_differs", "too_long"))
                .body("errors[0].detail", equalTo("kode ini tidak ada dalam kuesioner"));
        upload(id, 1, false, csv)
                .statusCode(422)
                .body("type", equalTo("/problems/sheet-invalid"))
                .body("errors.code", containsInAnyOrder("text_unknown", "text_twice", "piping_differs", "too_long"));
        show(id).body("version", equalTo(1)).body("definition.title.en", equalTo(null));
    }

    @Test
    void a_file_that_is_no_sheet_is_refused() {
        var id = given(text("Cukup?"));
        upload(id, 1, true, new byte[] {'P', 'K', 3, 4, 0, 0})
                .statusCode(422)
                .body("type", equalTo("/problems/sheet-unreadable"));
        upload(id, 1, true, "nama,en\nx,y\n").statusCode(422).body("type", equalTo("/problems/sheet-columns-missing"));
        upload(id, 1, true, "code,keterangan\nx,y\n")
                .statusCode(422)
                .body("type", equalTo("/problems/sheet-columns-missing"));
        upload(id, 0, true, "code,en\n").statusCode(412);
        upload(UUID.randomUUID().toString(), 0, true, "code,en\n").statusCode(404);
    }

    /** A draft with a number {@code usia} and a scale {@code q} that asks this. */
    private static String given(Map<String, Object> question) {
        var id = GivenQuestionnaire.questionnaire();
        var scale = likert("q", 4);
        scale.put("text", question);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(edit(definition(item("number", "usia"), scale)))
                .put("/questionnaires/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static ValidatableResponse show(String id) {
        return Api.as(Api.ADMIN).get("/questionnaires/" + id).then().statusCode(200);
    }

    private static byte[] sheet(String id, String format, String language) {
        var request = Api.as(Api.ADMIN).queryParam("format", format);
        if (language != null) request.queryParam("language", language);
        return request.get("/questionnaires/" + id + "/translations")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static ValidatableResponse upload(String id, int version, boolean isTrial, String csv) {
        return upload(id, version, isTrial, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse upload(String id, int version, boolean isTrial, byte[] file) {
        return Api.as(Api.ADMIN)
                .contentType(MULTIPART)
                .header("If-Match", "\"" + version + "\"")
                .queryParam("trial", isTrial)
                .multiPart("file", "terjemahan", file)
                .post("/questionnaires/" + id + "/translations")
                .then();
    }
}

package id.ampera.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An XLSForm on its way through the API. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class XlsFormApiTest {

    @Test
    void a_questionnaire_goes_out_is_looked_at_and_comes_in_again() {
        var id = GivenQuestionnaire.from("kirkpatrick-3-perilaku");
        var form = Api.as(Api.ADMIN)
                .get("/questionnaires/" + id + "/xlsform")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"xlsform.xlsx\""))
                .extract()
                .asByteArray();
        var read = upload(form)
                .statusCode(200)
                .body("losses", empty())
                .body("problems", empty())
                .extract()
                .<Map<String, Object>>path("definition");
        var before =
                Api.as(Api.ADMIN).get("/questionnaires/" + id).then().extract().<Map<String, Object>>path("definition");
        assertThat(read).isEqualTo(before);
        Api.as(Api.ADMIN)
                .body(Map.of(
                        "format", "ampera-questionnaire", "shape", 1, "code", "X" + Given.number(), "definition", read))
                .post("/questionnaires/import")
                .then()
                .statusCode(201);
    }

    @Test
    void what_other_tools_pass_over_is_told_before() {
        var id = GivenQuestionnaire.from("skm");
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .get("/questionnaires/" + id + "/xlsform-losses")
                .then()
                .statusCode(200)
                .body("column", hasItem("ampera_introduction"))
                .body("detail", hasItem("only Ampera reads this column; other tools pass over it"));
        Api.as(Api.ADMIN)
                .get("/questionnaires/" + UUID.randomUUID() + "/xlsform")
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_form_is_refused() {
        upload("type,name".getBytes()).statusCode(422).body("type", equalTo("/problems/form-unreadable"));
    }

    private static ValidatableResponse upload(byte[] file) {
        return Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .multiPart("file", "formulir.xlsx", file)
                .post("/questionnaires/xlsform")
                .then();
    }
}

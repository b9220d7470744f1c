package id.ampera.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenQuestionnaire;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The SKM as it is asked: its own instrument, at two counters, without accounts. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SatisfactionApiTest {
    private static final int ANSWERS = 29;
    /** How many of the 29 chose 4 for each element; the others chose 3. */
    private static final int[] FOURS = {18, 14, 13, 28, 15, 18, 19, 18, 28};

    private static Map<String, Object> answer(int number) {
        var answers = new HashMap<String, Object>();
        for (int element = 0; element < 9; element++) {
            answers.put(SatisfactionService.ELEMENTS.get(element), number < FOURS[element] ? "4" : "3");
        }
        answers.put("saran", null);
        return answers;
    }

    private static ValidatableResponse index(String campaignId, String cut) {
        var request = Api.as(Api.ADMIN);
        if (cut != null) request.queryParam("cut", cut);
        return request.get("/campaigns/" + campaignId + "/satisfaction-index").then();
    }

    private static String published(String instrument) {
        var id = GivenQuestionnaire.from(instrument);
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .post("/questionnaires/" + id + "/publish")
                .then()
                .statusCode(200)
                .extract()
                .path("latest.id");
    }

    @Test
    void the_index_of_each_service_point_stands_with_its_n_and_a_small_one_is_withheld() {
        var input = GivenPublic.input();
        input.put("questionnaireVersionId", published("skm"));
        var id = GivenCampaign.published(input);
        for (int number = 0; number < ANSWERS; number++) {
            GivenPublic.submit(id, GivenPublic.device(), GivenPublic.solved(id, "LOKET-1"), answer(number))
                    .statusCode(201);
        }
        for (int number = 0; number < 4; number++) {
            GivenPublic.submit(id, GivenPublic.device(), GivenPublic.solved(id, "LOKET-2"), answer(number * 7))
                    .statusCode(201);
        }
        GivenCampaign.act(id, "close", 200);
        // sums 105, 101, 100, 115, 102, 105, 106, 105, 115: 954 / 29 / 9 * 25, with exact ninths
        index(id, "POINT")
                .statusCode(200)
                .body("provisional", equalTo(false))
                .body("groups.label", contains(null, "Loket 1", "Loket 2"))
                .body("groups.find { it.label == 'Loket 2' }.hidden", equalTo(true))
                .body("groups.find { it.label == 'Loket 2' }.index", nullValue());
        var single = GivenPublic.input();
        single.put("questionnaireVersionId", input.get("questionnaireVersionId"));
        var alone = GivenCampaign.published(single);
        for (int number = 0; number < ANSWERS; number++) {
            GivenPublic.submit(alone, GivenPublic.device(), GivenPublic.solved(alone, "LOKET-1"), answer(number))
                    .statusCode(201);
        }
        GivenCampaign.act(alone, "close", 200);
        index(alone, null)
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].n", equalTo(ANSWERS))
                .body("groups[0].index", equalTo(91.38f))
                .body("groups[0].quality", equalTo("A"))
                .body("groups[0].elements", hasSize(9))
                .body("groups[0].elements[0].item", equalTo("persyaratan"))
                .body("groups[0].elements[0].n", equalTo(ANSWERS));
    }

    @Test
    void another_questionnaire_has_no_such_index() {
        var id = GivenPublic.open();
        index(id, null).statusCode(409).body("type", equalTo("/problems/no-satisfaction-survey"));
    }
}

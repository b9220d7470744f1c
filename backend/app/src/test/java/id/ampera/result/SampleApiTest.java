package id.ampera.result;

import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers against the sample needed, by group and never by person. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SampleApiTest {
    private static ValidatableResponse sample(String campaign, String cut) {
        return Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/sample" + (cut == null ? "" : "?cut=" + cut))
                .then()
                .statusCode(200);
    }

    private static void answer(String campaign, Audience audience, int from, int to) {
        for (int i = from; i < to; i++) {
            var nip = audience.nips().get(i);
            Api.as(nip)
                    .body(Map.of("invitationId", GivenCampaign.invitation(campaign, nip), "answers", Map.of("q1", "4")))
                    .post("/campaigns/" + campaign + "/submissions")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void a_named_campaign_is_counted_live_and_small_counts_are_withheld() {
        var audience = GivenCampaign.audience(10);
        GivenCampaign.join(audience, Given.unit(), 10);
        var campaign = GivenCampaign.open(audience, "NAMED", "UNIT");
        sample(campaign, null)
                .body("counted", equalTo(true))
                .body("groups", hasSize(1))
                .body("groups[0].key", equalTo("all"))
                .body("groups[0].invited", equalTo(20))
                // the table of Krejcie and Morgan: 20 needs 19; for ten points 17 are enough
                .body("groups[0].neededByTable", equalTo(19))
                .body("groups[0].neededForTen", equalTo(17))
                .body("groups[0].answered", equalTo(0))
                .body("groups[0].margin", nullValue());
        answer(campaign, audience, 0, 7);
        sample(campaign, "UNIT")
                .body("groups", hasSize(3))
                .body("groups[0].answered", equalTo(7))
                // 1.96 sqrt(.25 / 7) sqrt(13 / 19)
                .body("groups[0].margin.toDouble()", closeTo(0.3064, 0.0001))
                .body("groups[1..2].invited", everyItem(equalTo(10)))
                .body("groups[1..2].neededByTable", everyItem(equalTo(10)));
        // seven of one unit and none of the other: neither count is told
        sample(campaign, "UNIT").body("groups[1..2].answered", everyItem(nullValue()));
        answer(campaign, audience, 10, 16);
        sample(campaign, "UNIT")
                .body("groups.find { it.key == '" + audience.unitId() + "' }.answered", equalTo(7))
                .body("groups.sum { it.answered }", equalTo(26));
    }

    @Test
    void an_anonymous_campaign_has_the_sizes_of_its_strata_until_it_is_released() {
        var audience = GivenCampaign.audience(30);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS", "SEX");
        for (int i = 0; i < 12; i++)
            Ballot.fetch(campaign, audience.nips().get(i)).submit("{\"q1\":\"4\"}");
        sample(campaign, null)
                .body("counted", equalTo(false))
                .body("groups", hasSize(3))
                .body("groups[0].invited", equalTo(30))
                .body("groups[0].neededByTable", equalTo(28))
                .body("groups[1..2].invited", everyItem(equalTo(15)))
                .body("groups.answered", everyItem(nullValue()))
                .body("groups.margin", everyItem(nullValue()));
        GivenCampaign.release(campaign);
        sample(campaign, "SEX")
                .body("counted", equalTo(true))
                .body("groups[0].answered", equalTo(12))
                .body("groups[1..2].answered", everyItem(equalTo(6)));
    }

    @Test
    void a_cut_that_was_not_declared_and_a_stranger_are_refused() {
        var campaign = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/sample?cut=UNIT")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/cut"));
        Api.as(Given.staff("evaluator"))
                .get("/campaigns/" + campaign + "/sample")
                .then()
                .statusCode(404);
    }
}

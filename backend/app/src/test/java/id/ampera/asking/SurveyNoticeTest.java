package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Invitations on the screen. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SurveyNoticeTest {

    @Test
    void an_invitation_is_a_notice_and_reading_it_leaves_no_time() {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        for (int i = 0; i < 2; i++) {
            var nip = audience.nips().get(i);
            var notice = Api.as(nip)
                    .get("/me/notices")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].kind", equalTo("SURVEY_INVITED"))
                    .body("items[0].title", equalTo("Survei menunggu Anda"))
                    .body("items[0].path", equalTo("/survei/" + campaign))
                    .extract();
            var read = i == 0 ? "/me/notices/" + notice.path("items[0].id") + "/read" : "/me/notices/read-all";
            Api.as(nip).post(read).then().statusCode(200).body("unread", equalTo(0));
            var after = Api.as(nip).get("/me/notices").then().extract();
            assertThat(after.<String>path("items[0].readAt")).isEqualTo(after.path("items[0].createdAt"));
        }
    }

    @Test
    void raters_are_told_how_many_wait_for_them() {
        var audience = GivenCampaign.audience(3);
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("respondentRole", "SUPERIOR");
        var campaign = GivenCampaign.draft(input);
        var rater = audience.employeeIds().get(0);
        var board = Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/raters")
                .then()
                .extract();
        List<Map<String, String>> rated = List.of(1, 2).stream()
                .map(each -> Map.of(
                        "employeeId",
                        rater,
                        "participationId",
                        board.<String>path("subjects.find { it.employeeId == '"
                                + audience.employeeIds().get(each) + "' }.participationId")))
                .toList();
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("raters", rated))
                .put("/campaigns/" + campaign + "/raters")
                .then()
                .statusCode(200);
        GivenCampaign.act(campaign, "publish", 200);
        Api.as(audience.nips().get(0))
                .get("/me/notices")
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Ada yang harus Anda nilai"))
                .body("items[0].detail", startsWith("2 orang menunggu penilaian Anda"));
    }
}

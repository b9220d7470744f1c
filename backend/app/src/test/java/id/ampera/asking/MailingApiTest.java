package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.notification.NotificationLoading;
import id.ampera.notification.Post;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What staff see and set of the mails of a campaign. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MailingApiTest {
    @Inject
    NotificationLoading notices;

    @Inject
    Post post;

    private static ValidatableResponse set(String campaign, int version, Object after, Object before) {
        return Api.as(Api.ADMIN)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("byMail", true, "afterOpening", after, "beforeClosing", before))
                .put("/campaigns/" + campaign + "/mailing")
                .then();
    }

    @Test
    void a_draft_plans_the_usual_days_and_takes_others() {
        var campaign = GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(1), "NAMED"));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/mailing")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("byMail", equalTo(true))
                .body("afterOpening", contains(3))
                .body("beforeClosing", contains(2))
                .body("invitedOn", nullValue())
                .body("reminders", hasSize(2))
                .body("can", contains("edit"));
        set(campaign, 0, List.of(1, 4), List.of())
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("afterOpening", contains(1, 4))
                .body("reminders", hasSize(2));
        set(campaign, 0, List.of(1), List.of()).statusCode(412);
    }

    @Test
    void bad_days_are_pointed_at() {
        var campaign = GivenCampaign.draft(GivenCampaign.input(GivenCampaign.audience(1), "NAMED"));
        set(campaign, 0, List.of(0), List.of()).statusCode(400).body("errors[0].pointer", equalTo("/afterOpening"));
        set(campaign, 0, List.of(1, 2, 3, 4, 5, 6), List.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/afterOpening"));
    }

    @Test
    void strangers_do_not_see_it_and_a_closed_campaign_keeps_its_settings() {
        var campaign = GivenCampaign.open(GivenCampaign.audience(1), "NAMED");
        var stranger = Given.staff("evaluator");
        Api.as(stranger).get("/campaigns/" + campaign + "/mailing").then().statusCode(404);
        Api.as(stranger)
                .post("/campaigns/" + campaign + "/mailing/retry")
                .then()
                .statusCode(404);
        GivenCampaign.act(campaign, "close", 200);
        set(campaign, 0, List.of(1), List.of()).statusCode(409).body("type", equalTo("/problems/mailing-over"));
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign + "/mailing")
                .then()
                .body("can", empty())
                .body("reminders", empty());
    }

    @Test
    void without_mail_nobody_is_written_to_until_it_is_switched_on() {
        var audience = GivenCampaign.audience(2);
        var address = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(UUID.fromString(audience.employeeIds().get(0)), address);
        var campaign = GivenCampaign.draft(GivenCampaign.input(audience, "NAMED"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(Map.of("byMail", false, "afterOpening", List.of(), "beforeClosing", List.of()))
                .put("/campaigns/" + campaign + "/mailing")
                .then()
                .statusCode(200);
        GivenCampaign.act(campaign, "publish", 200);
        post.send();
        assertThat(post.sentTo(address)).isEmpty();
        set(campaign, 1, List.of(), List.of())
                .statusCode(200)
                .body("addressed", equalTo(1))
                .body("withoutAddress", equalTo(1))
                .body("waiting", equalTo(1));
        post.send();
        assertThat(post.sentTo(address)).hasSize(1);
        Api.as(Api.ADMIN).get("/campaigns/" + campaign + "/mailing").then().body("waiting", equalTo(0));
    }
}

package id.ampera.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letters that a mail server refuses: at once for good, or for now; what stays of them, and the way to send again. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LetterDeliveryTest {
    private static final int NO_SUCH_MAILBOX = 550;
    private static final int TRY_LATER = 451;

    @Inject
    NotificationLoading notices;

    @Inject
    Letters letters;

    @Inject
    MailService mails;

    @Inject
    Post post;

    private record Sent(String campaign, UUID employee, String address) {}

    private Sent invited() {
        post.send();
        var audience = GivenCampaign.audience(1);
        var employee = UUID.fromString(audience.employeeIds().get(0));
        var address = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(employee, address);
        return new Sent(GivenCampaign.open(audience, "NAMED"), employee, address);
    }

    private MailService.Sending taken(Sent sent) {
        return mails.takeLetters().stream()
                .filter(each -> each.to().equals(sent.address()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_refused_address_is_shown_to_those_who_keep_the_campaign_and_can_be_tried_again() {
        var sent = invited();
        mails.failed(taken(sent), NO_SUCH_MAILBOX);
        var path = "/campaigns/" + sent.campaign() + "/mailing";
        Api.as(Api.ADMIN)
                .get(path)
                .then()
                .body("undelivered", equalTo(1))
                .body("waiting", equalTo(0))
                .body("failures", hasSize(1))
                .body("failures[0].address", equalTo(sent.address()))
                .body("failures[0].reply", equalTo(NO_SUCH_MAILBOX))
                .body("failures[0].maskedNip", startsWith("19"))
                .body("failures[0].maskedNip", org.hamcrest.Matchers.containsString("*"))
                .body("can", contains("edit", "retry"));
        var right = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(sent.employee(), right);
        Api.as(Api.ADMIN)
                .post(path + "/retry")
                .then()
                .statusCode(200)
                .body("failures", empty())
                .body("waiting", equalTo(1));
        post.send();
        assertThat(post.sentTo(right)).hasSize(1);
    }

    @Test
    void for_now_means_waiting() {
        var sent = invited();
        mails.failed(taken(sent), TRY_LATER);
        assertThat(letters.standing(LetterKind.SURVEY_INVITATION, UUID.fromString(sent.campaign())))
                .isEqualTo(new Letters.Standing(1, 0));
    }

    @Test
    void a_refused_letter_that_must_leave_no_trace_leaves_none() {
        var sent = invited();
        post.send();
        var campaign = UUID.fromString(sent.campaign());
        letters.post(LetterKind.SURVEY_REMINDER, campaign, List.of(sent.employee()), false);
        mails.failed(taken(sent), NO_SUCH_MAILBOX);
        assertThat(letters.standing(LetterKind.SURVEY_REMINDER, campaign)).isEqualTo(new Letters.Standing(0, 0));
        assertThat(letters.undelivered(campaign)).isEmpty();
    }
}

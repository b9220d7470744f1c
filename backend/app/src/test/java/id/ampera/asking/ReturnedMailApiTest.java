package id.ampera.asking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.notification.NotificationLoading;
import id.ampera.notification.Post;
import id.ampera.notification.ReturnedMail;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.LogTap;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Letters that come back after they have left. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReturnedMailApiTest {
    private static final String SCOPE = "mail:return";

    @Inject
    NotificationLoading notices;

    @Inject
    AskingService asking;

    @Inject
    Post post;

    @Inject
    DataSource database;

    private static ValidatableResponse bring(byte[] mail, String token) {
        return given().basePath("/api/v1")
                .header("Authorization", "Bearer " + token)
                .contentType("message/rfc822")
                .body(mail)
                .post("/mail/returned")
                .then();
    }

    private static void bring(byte[] mail) {
        bring(mail, Tokens.ofService(SCOPE)).statusCode(204);
    }

    /** Of the latest letter to this person, without its brackets. */
    private String messageId(Asked asked, int person) {
        var mails = post.sentTo(asked.address(person));
        var id = mails.get(mails.size() - 1).getHeaders().get("Message-ID").get(0);
        return id.substring(1, id.length() - 1);
    }

    private static ValidatableResponse mailing(Asked asked) {
        return Api.as(Api.ADMIN).get(asked.path()).then().statusCode(200);
    }

    private long reminders(Asked asked, int person) {
        return post.sentTo(asked.address(person)).stream()
                .filter(mail -> mail.getSubject().startsWith("Pengingat"))
                .count();
    }

    private int kept(Asked asked) throws SQLException {
        return Tables.query(
                        database,
                        "select reason from returned_letter where subject_id = x'" + asked.campaign.replace("-", "")
                                + "'")
                .size();
    }

    @Test
    void an_unknown_address_is_shown_gets_no_reminder_and_can_be_tried_again_when_it_is_another() {
        var asked = new Asked(notices, "ANONYMOUS", 15, 3);
        post.send();
        bring(ReturnedMail.sample("postfix-unknown", messageId(asked, 0)));
        mailing(asked)
                .body("undelivered", equalTo(1))
                .body("failures", hasSize(1))
                .body("failures[0].address", equalTo(asked.address(0)))
                .body("failures[0].returned", equalTo("ADDRESS_UNKNOWN"))
                .body("failures[0].permanent", equalTo(true))
                .body("failures[0].reply", nullValue())
                .body("can", contains("edit", "retry"));
        asking.remind(asked.id());
        post.send();
        assertThat(reminders(asked, 0)).isZero();
        assertThat(reminders(asked, 1)).isOne();

        var right = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(UUID.fromString(asked.audience.employeeIds().get(0)), right);
        Api.as(Api.ADMIN)
                .post(asked.path() + "/retry")
                .then()
                .statusCode(200)
                .body("failures", empty())
                .body("waiting", equalTo(1));
        post.send();
        assertThat(post.sentTo(right)).hasSize(1);
        assertThat(post.sentTo(right).get(0).getSubject()).startsWith("Undangan");
    }

    @Test
    void a_full_mailbox_is_shown_and_is_reminded_all_the_same() {
        var asked = new Asked(notices, "NAMED", 2, 2);
        post.send();
        bring(ReturnedMail.sample("exchange-full", messageId(asked, 1)));
        mailing(asked)
                .body("failures[0].returned", equalTo("MAILBOX_FULL"))
                .body("failures[0].permanent", equalTo(false));
        asking.remind(asked.id());
        post.send();
        assertThat(reminders(asked, 1)).isOne();
    }

    @Test
    void the_same_report_again_is_one_and_a_milder_one_does_not_revive_an_address() throws SQLException {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        var id = messageId(asked, 0);
        bring(ReturnedMail.sample("exim-unknown", id));
        bring(ReturnedMail.sample("exim-unknown", id));
        bring(ReturnedMail.sample("exim-full", id));
        assertThat(kept(asked)).isOne();
        mailing(asked).body("failures[0].permanent", equalTo(true)).body("undelivered", equalTo(1));
    }

    @Test
    void a_reminder_of_an_anonymous_campaign_that_comes_back_leaves_nothing() throws SQLException {
        var asked = new Asked(notices, "ANONYMOUS", 15, 1);
        post.send();
        asking.remind(asked.id());
        post.send();
        assertThat(reminders(asked, 0)).isOne();
        bring(ReturnedMail.sample("postfix-unknown", messageId(asked, 0)));
        assertThat(kept(asked)).isZero();
        mailing(asked).body("failures", empty()).body("undelivered", equalTo(0));
    }

    @Test
    void a_reminder_of_a_named_campaign_that_comes_back_is_shown() {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        asking.remind(asked.id());
        post.send();
        bring(ReturnedMail.sample("exim-disabled", messageId(asked, 0)));
        mailing(asked).body("failures[0].returned", equalTo("MAILBOX_DISABLED"));
    }

    @Test
    void what_is_forged_unknown_late_or_no_report_is_passed_over_with_the_same_answer() throws SQLException {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        var id = messageId(asked, 0);
        bring(ReturnedMail.sample("away", id));
        bring(ReturnedMail.sample("read-receipt", id));
        bring(ReturnedMail.sample("postfix-delayed", id));
        bring(ReturnedMail.sample("postfix-unknown", "A" + id.substring(1)));
        bring(ReturnedMail.sample("postfix-unknown", UUID.randomUUID() + "@ampera"));
        bring(ReturnedMail.sample("postfix-unknown", id.replace("@ampera", "@elsewhere.example")));
        bring("bukan surel".getBytes(StandardCharsets.UTF_8));
        assertThat(kept(asked)).isZero();
        GivenCampaign.act(asked.campaign, "close", 200);
        bring(ReturnedMail.sample("postfix-unknown", id));
        assertThat(kept(asked)).isZero();
    }

    @Test
    void a_mail_of_some_megabytes_is_read_at_its_beginning() {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        var report = ReturnedMail.sample("exchange-unknown", messageId(asked, 0));
        var big = Arrays.copyOf(report, 3 * 1024 * 1024);
        Arrays.fill(big, report.length, big.length, (byte) 'x');
        bring(big);
        mailing(asked).body("failures[0].returned", equalTo("ADDRESS_UNKNOWN"));
    }

    @Test
    void only_the_mail_server_brings_mails() {
        var mail = ReturnedMail.sample("postfix-unknown", "x@ampera");
        bring(mail, Tokens.of(Api.ADMIN)).statusCode(403);
        bring(mail, Tokens.of(Api.STRANGER)).statusCode(403);
        bring(mail, Tokens.ofService("campaigns:read results:read")).statusCode(403);
        Api.withToken(Tokens.ofService(SCOPE)).get("/campaigns").then().statusCode(403);
        Api.withToken(Tokens.ofService(SCOPE))
                .body("{}")
                .post("/mail/returned")
                .then()
                .statusCode(415);
    }

    @Test
    void neither_log_nor_trail_tells_of_it() throws SQLException {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        var mail = ReturnedMail.sample("postfix-unknown", messageId(asked, 0));
        var entries = Tables.query(database, "select id from audit_entry").size();
        try (var log = new LogTap()) {
            bring(mail);
            assertThat(log.text())
                    .doesNotContain("siti@dinas.example")
                    .doesNotContain(asked.address(0))
                    .doesNotContain(asked.campaign)
                    .doesNotContain(asked.audience.employeeIds().get(0));
        }
        assertThat(Tables.query(database, "select id from audit_entry")).hasSize(entries);
    }
}

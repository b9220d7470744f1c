package id.ampera.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenRecommendation;
import id.ampera.testsupport.TestStack;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class NoticeApiTest {
    @Inject
    NotificationLoading loading;

    @Inject
    Notifications notifications;

    @Inject
    MailWorker worker;

    @Inject
    MockMailbox mailbox;

    private static UUID self(String nip) {
        return UUID.fromString(Api.as(nip).get("/me").then().extract().path("employeeId"));
    }

    private static int unread(String nip) {
        return Api.as(nip)
                .get("/me/notices/count")
                .then()
                .statusCode(200)
                .extract()
                .path("unread");
    }

    @Test
    void whoever_is_addressed_is_told_on_the_screen_and_by_mail() {
        var given = new GivenRecommendation();
        var address = UUID.randomUUID() + "@ampera.example";
        loading.setAddress(self(given.officer), address);
        var id = given.issued();
        assertThat(unread(given.officer)).isEqualTo(1);
        String notice = Api.as(given.officer)
                .get("/me/notices")
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("Rekomendasi baru untuk unit Anda"))
                .body("items[0].path", equalTo("/recommendations/" + id))
                .extract()
                .path("items[0].id");
        Api.as(given.officer)
                .header("Accept-Language", "en")
                .get("/me/notices")
                .then()
                .body("items[0].title", containsString("new recommendation"));

        worker.tick();
        worker.tick();
        var mails = mailbox.getMailsSentTo(address);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getSubject()).isEqualTo("[Ampera] Rekomendasi baru untuk unit Anda");
        assertThat(mails.get(0).getText()).contains("https://ampera.example/recommendations/" + id);
        assertThat(mails.get(0).getText()).doesNotContain("{");
        assertThat(mails.get(0).getHeaders().get("Message-ID")).containsExactly("<" + notice + "@ampera>");

        Api.as(given.evaluator).post("/me/notices/" + notice + "/read").then().statusCode(404);
        Api.as(given.officer)
                .post("/me/notices/" + notice + "/read")
                .then()
                .statusCode(200)
                .body("unread", equalTo(0));
        Api.as(given.officer).get("/me/notices").then().body("items[0].readAt", notNullValue());
    }

    @Test
    void what_is_rolled_back_is_not_told() {
        var given = new GivenRecommendation();
        QuarkusTransaction.begin();
        notifications.tell(
                List.of(self(given.officer)), NoticeKind.FOLLOW_UP_ACCEPTED, Map.of("title", "x"), "/follow-ups/1");
        QuarkusTransaction.rollback();
        assertThat(unread(given.officer)).isZero();
    }

    @Test
    void whoever_wants_no_mail_gets_none() {
        var given = new GivenRecommendation();
        var address = UUID.randomUUID() + "@ampera.example";
        loading.setAddress(self(given.officer), address);
        Api.as(given.officer)
                .header("If-Match", "\"0\"")
                .body(Map.of("byMail", false, "language", "en"))
                .put("/me/notices/settings")
                .then()
                .statusCode(200)
                .body("email", equalTo(address));
        given.issued();
        worker.tick();
        assertThat(mailbox.getMailsSentTo(address)).isNullOrEmpty();
        assertThat(unread(given.officer)).isEqualTo(1);
        Api.as(given.officer).post("/me/notices/read-all").then().body("unread", equalTo(0));
    }

    @Test
    void a_mail_that_fails_is_tried_again_later_and_given_up_in_the_end() {
        var now = Instant.parse("2026-11-24T07:00:00Z");
        var mail = new MailAttempts(now);
        var attempts = 0;
        while (mail.state() == MailAttempts.State.WAITING) {
            var due = mail.nextAttemptAt();
            mail.take(due);
            mail.failed(due);
            attempts++;
            if (mail.state() == MailAttempts.State.WAITING)
                assertThat(mail.nextAttemptAt()).isAfter(due);
        }
        assertThat(attempts).isEqualTo(6);
        assertThat(mail.state()).isEqualTo(MailAttempts.State.FAILED);
    }
}

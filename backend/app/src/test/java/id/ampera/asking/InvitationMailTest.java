package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.notification.NotificationLoading;
import id.ampera.notification.Post;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is mailed to whom, and what stays behind. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InvitationMailTest {
    @Inject
    NotificationLoading notices;

    @Inject
    AskingService asking;

    @Inject
    Post post;

    @Inject
    DataSource database;

    private List<Integer> reminded(Asked asked, int people) {
        return IntStream.range(0, people)
                .filter(each -> post.sentTo(asked.address(each)).stream()
                        .anyMatch(mail -> mail.getSubject().startsWith("Pengingat")))
                .boxed()
                .toList();
    }

    private long letters(Asked asked) throws SQLException {
        var rows = Tables.query(
                database,
                "select hex(subject_id) from outgoing_letter where subject_id = x'" + asked.campaign.replace("-", "")
                        + "'");
        return rows.size();
    }

    @Test
    void everybody_with_an_address_is_invited_when_it_opens() throws SQLException {
        var asked = new Asked(notices, "ANONYMOUS", 15, 3);
        assertThat(letters(asked)).isEqualTo(3);
        post.send();
        var mail = post.sentTo(asked.address(0)).get(0);
        String hash = Api.anonymous()
                .get("/campaigns/" + asked.campaign + "/manifest")
                .then()
                .extract()
                .path("sha256");
        String title = Api.as(Api.ADMIN)
                .get("/campaigns/" + asked.campaign)
                .then()
                .extract()
                .path("title");
        assertThat(mail.getSubject()).isEqualTo("Undangan survei: " + title);
        for (var words : List.of(mail.getText(), mail.getHtml())) {
            assertThat(words)
                    .contains("https://ampera.example/survei/" + asked.campaign)
                    .contains(hash)
                    .contains("WIB")
                    .contains("Survei ini anonim.")
                    .doesNotContain(asked.nip(0))
                    .doesNotContain(asked.audience.employeeIds().get(0))
                    .doesNotContain("{");
        }
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(post.sentTo(asked.address(1))).hasSize(1);
        // nothing tells who was written to
        assertThat(letters(asked)).isZero();
    }

    @Test
    void what_somebody_called_a_survey_is_text_in_the_mail_and_not_markup() {
        var audience = GivenCampaign.audience(1);
        var address = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(UUID.fromString(audience.employeeIds().get(0)), address);
        var input = GivenCampaign.input(audience, "NAMED");
        input.put("title", "Survei <b>tebal</b> & co " + Given.number());
        GivenCampaign.published(input);
        post.send();
        var mail = post.sentTo(address).get(0);
        assertThat(mail.getHtml())
                .contains("Survei &lt;b&gt;tebal&lt;/b&gt; &amp; co")
                .doesNotContain("<b>");
        assertThat(mail.getText()).contains("Survei <b>tebal</b> & co");
    }

    @Test
    void the_address_of_the_roster_serves_until_an_account_has_one() throws SQLException {
        var audience = GivenCampaign.audience(2);
        var address = UUID.randomUUID() + "@ampera.example";
        var own = UUID.randomUUID() + "@ampera.example";
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update employee set email = ? where id = ?")) {
            for (var id : audience.employeeIds()) {
                update.setString(1, address);
                update.setBytes(2, HexFormat.of().parseHex(id.replace("-", "")));
                assertThat(update.executeUpdate()).isOne();
            }
        }
        notices.setAddress(UUID.fromString(audience.employeeIds().get(1)), own);
        GivenCampaign.open(audience, "NAMED");
        post.send();
        assertThat(post.sentTo(address)).hasSize(1);
        assertThat(post.sentTo(own)).hasSize(1);
    }

    @Test
    void the_language_is_the_one_that_the_receiver_chose() {
        var audience = GivenCampaign.audience(1);
        var address = UUID.randomUUID() + "@ampera.example";
        notices.setAddress(UUID.fromString(audience.employeeIds().get(0)), address);
        Api.as(audience.nips().get(0))
                .header("If-Match", "\"0\"")
                .body(Map.of("byMail", true, "language", "en"))
                .put("/me/notices/settings")
                .then()
                .statusCode(200);
        GivenCampaign.open(audience, "NAMED");
        post.send();
        var mail = post.sentTo(address).get(0);
        assertThat(mail.getSubject()).startsWith("Survey invitation: ");
        assertThat(mail.getHtml()).contains("lang=\"en\"").contains("This survey is by name");
    }

    @Test
    void reminders_of_an_anonymous_campaign_go_to_exactly_the_invitations_not_issued() throws SQLException {
        var asked = new Asked(notices, "ANONYMOUS", 16, 6);
        post.send();
        // two have fetched a ballot, one of them has answered; one wants no mail at all
        Ballot.fetch(asked.campaign, asked.nip(0));
        Ballot.fetch(asked.campaign, asked.nip(2)).submit("{\"q1\":\"4\"}");
        Api.as(asked.nip(5))
                .header("If-Match", "\"0\"")
                .body(Map.of("byMail", false, "language", "id"))
                .put("/me/notices/settings")
                .then()
                .statusCode(200);
        asking.remind(asked.id());
        // between the hour of the reminder and the sending somebody else fetches theirs
        Ballot.fetch(asked.campaign, asked.nip(4));
        post.send();
        assertThat(reminded(asked, 6)).containsExactly(1, 3);
        // a second run on the same day reminds nobody
        asking.remind(asked.id());
        post.send();
        assertThat(post.sentTo(asked.address(1))).hasSize(2);
        // and nothing but the day is kept
        assertThat(letters(asked)).isZero();
        Api.as(Api.ADMIN)
                .get(asked.path())
                .then()
                .body("reminders[0].done", org.hamcrest.Matchers.equalTo(true))
                .body("reminders[0].addressed", org.hamcrest.Matchers.nullValue());
    }

    @Test
    void reminders_of_a_named_campaign_go_to_those_who_have_not_answered() {
        var asked = new Asked(notices, "NAMED", 3, 3);
        post.send();
        Api.as(asked.nip(1))
                .body(Map.of(
                        "invitationId",
                        GivenCampaign.invitation(asked.campaign, asked.nip(1)),
                        "answers",
                        Map.of("q1", "4")))
                .post("/campaigns/" + asked.campaign + "/submissions")
                .then()
                .statusCode(201);
        asking.remind(asked.id());
        post.send();
        assertThat(reminded(asked, 3)).containsExactly(0, 2);
        Api.as(Api.ADMIN).get(asked.path()).then().body("reminders[0].addressed", org.hamcrest.Matchers.equalTo(2));
    }

    @Test
    void nobody_is_reminded_of_a_campaign_that_is_closed() {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        asking.remind(asked.id());
        GivenCampaign.act(asked.campaign, "close", 200);
        post.send();
        assertThat(reminded(asked, 1)).isEmpty();
    }
}

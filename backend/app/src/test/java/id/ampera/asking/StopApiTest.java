package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.ampera.notification.NotificationLoading;
import id.ampera.notification.Post;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The way out of reminders: a link from the mail, without signing in. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StopApiTest {
    @Inject
    NotificationLoading notices;

    @Inject
    AskingService asking;

    @Inject
    Post post;

    @Inject
    DataSource database;

    private static RequestSpecification browser() {
        return RestAssured.given().header("Accept", "text/html").header("Accept-Language", "id");
    }

    private String linkOf(Asked asked, int index) {
        var header = post.sentTo(asked.address(index))
                .get(0)
                .getHeaders()
                .get("List-Unsubscribe")
                .get(0);
        return header.replaceAll("[<>]", "").replace("https://ampera.example", "");
    }

    @Test
    void looking_changes_nothing_and_one_click_stops_the_reminders_of_this_person() throws SQLException {
        var asked = new Asked(notices, "ANONYMOUS", 15, 2);
        post.send();
        var link = linkOf(asked, 0);
        assertThat(link)
                .doesNotContain(asked.nip(0))
                .doesNotContain(asked.audience.employeeIds().get(0));
        var before = Tables.snapshot(database);
        browser()
                .get(link)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "same-origin")
                .body(containsString("method=\"post\""))
                .body(containsString("Hentikan pengingat?"));
        assertThat(Tables.changed(before, Tables.snapshot(database))).isEmpty();
        browser().post(link).then().statusCode(200).body(containsString("Pengingat dihentikan"));
        assertThat(Tables.changed(before, Tables.snapshot(database))).containsExactly("reminder_stop");
        // again, as mail programmes do it, and looked at afterwards
        browser()
                .contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link)
                .then()
                .statusCode(200);
        browser().get(link).then().statusCode(200).body(not(containsString("method=\"post\"")));
        asking.remind(asked.id());
        post.send();
        assertThat(post.sentTo(asked.address(0))).hasSize(1);
        assertThat(post.sentTo(asked.address(1))).hasSize(2);
    }

    @Test
    void a_link_that_is_not_ours_says_so_and_does_nothing() throws SQLException {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        var link = linkOf(asked, 0);
        var before = Tables.snapshot(database);
        for (var wrong : new String[] {
            link.substring(0, link.length() - 4),
            link + "AAAA",
            "/api/v1/reminder-stops/x",
            "/api/v1/reminder-stops/%20"
        }) {
            browser().get(wrong).then().statusCode(404).body(containsString("Tautan ini tidak dikenal"));
            browser().post(wrong).then().statusCode(404);
        }
        assertThat(Tables.changed(before, Tables.snapshot(database))).isEmpty();
        RestAssured.given()
                .header("Accept-Language", "en")
                .get("/api/v1/reminder-stops/x")
                .then()
                .body(containsString("lang=\"en\""));
    }

    @Test
    void stops_are_forgotten_when_the_campaign_is_over() throws SQLException {
        var asked = new Asked(notices, "NAMED", 1, 1);
        post.send();
        browser().post(linkOf(asked, 0)).then().statusCode(200);
        id.ampera.testsupport.GivenCampaign.act(asked.campaign, "close", 200);
        asking.forgetEnded();
        assertThat(Tables.query(
                        database,
                        "select hex(employee_id) from reminder_stop where campaign_id = x'"
                                + asked.campaign.replace("-", "") + "'"))
                .isEmpty();
    }
}

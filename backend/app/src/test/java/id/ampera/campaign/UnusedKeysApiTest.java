package id.ampera.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.platform.crypto.KeyStore;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Keys are there as long as a campaign has use for them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class UnusedKeysApiTest {
    @Inject
    KeyStore store;

    @Inject
    DataSource database;

    @Inject
    CampaignScheduler scheduler;

    private List<String> keysOf(String campaign) {
        return store.listNames().stream()
                .filter(name -> name.contains(campaign))
                .toList();
    }

    private void execute(String sql, String campaign) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql.replace(":id", "unhex('" + campaign.replace("-", "") + "')"));
        }
    }

    private static Map<String, Object> notYetOpen() {
        var input = GivenCampaign.input(GivenCampaign.audience(16), "ANONYMOUS");
        input.put(
                "opensAt",
                Instant.now()
                        .plus(1, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        return input;
    }

    @Test
    void a_publishing_that_fails_leaves_no_key() throws SQLException {
        var campaign = GivenCampaign.draft(notYetOpen());
        // the manifest is written after the keys, and cannot be written twice
        execute("insert into campaign_manifest values (:id, '{}', repeat('0', 64), 's', 'k')", campaign);
        assertThat(Api.as(Api.ADMIN).post("/campaigns/" + campaign + "/publish").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(keysOf(campaign)).isEmpty();
        Api.as(Api.ADMIN).get("/campaigns/" + campaign).then().body("status", equalTo("DRAFT"));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .queryParam("action", "campaign.keys-destroyed")
                .get("/audit-entries")
                .then()
                .body("total", equalTo(1));

        execute("delete from campaign_manifest where campaign_id = :id", campaign);
        GivenCampaign.act(campaign, "publish", 200);
        assertThat(keysOf(campaign)).hasSize(2);
        GivenCampaign.act(campaign, "publish", 409);
        assertThat(keysOf(campaign)).as("of a campaign that is published").hasSize(2);
    }

    @Test
    void a_campaign_that_is_called_off_leaves_no_key() {
        var campaign = GivenCampaign.published(notYetOpen());
        assertThat(keysOf(campaign)).hasSize(2);
        var version = Api.as(Api.ADMIN)
                .post("/campaigns/" + campaign + "/cancel")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("keysDestroyedAt", notNullValue())
                .extract()
                .<Integer>path("version");
        assertThat(keysOf(campaign)).isEmpty();
        Api.as(Api.ADMIN).get("/campaigns/" + campaign).then().body("version", equalTo(version));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .queryParam("action", "campaign.keys-destroyed")
                .get("/audit-entries")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void keys_that_a_killed_process_left_are_swept_away() {
        var draft = GivenCampaign.draft(notYetOpen());
        var cancelled = GivenCampaign.draft(notYetOpen());
        var published = GivenCampaign.published(notYetOpen());
        for (var id : List.of(draft, cancelled)) {
            store.put("campaign-" + id, new byte[32]);
            store.put("stratum-" + id + ".0b1c4f6e-9a7d-4f52-8000-000000000000", new byte[32]);
        }
        GivenCampaign.act(cancelled, "cancel", 200);
        assertThat(keysOf(cancelled)).isEmpty();
        scheduler.tick();
        assertThat(keysOf(draft)).isEmpty();
        assertThat(keysOf(published)).hasSize(2);
    }
}

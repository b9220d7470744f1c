package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is told for good of what is gone. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DestructionApiTest {
    @Inject
    DataSource database;

    @Inject
    ReleaseService service;

    @Inject
    Releases releases;

    private static JsonPath destruction(String campaign) {
        return Api.anonymous()
                .get("/campaigns/" + campaign + "/destruction")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private long rows(String campaign, String table) throws SQLException {
        var hex = campaign.replace("-", "");
        return Tables.query(database, "select 1 from " + table + " where campaign_id = unhex('" + hex + "')")
                .size();
    }

    private static String notYetOpen(GivenCampaign.Audience audience) {
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        input.put("opensAt", tomorrow.toString());
        return GivenCampaign.published(input);
    }

    private static boolean isSigned(JsonPath signed) throws GeneralSecurityException {
        var key = KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getUrlDecoder().decode(signed.getString("signerKey"))));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update(signed.getString("record").getBytes(StandardCharsets.UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(signed.getString("signature")));
    }

    @Test
    void a_release_leaves_a_signed_record_of_what_was_destroyed() throws Exception {
        var audience = GivenCampaign.audience(16);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        for (int i = 0; i < 6; i++) {
            Ballot.fetch(campaign, audience.nips().get(i))
                    .submit("{\"q1\":\"1\"}")
                    .then()
                    .statusCode(201);
        }
        for (int i = 6; i < 9; i++) {
            Ballot.fetch(campaign, audience.nips().get(i))
                    .saveDraft(new byte[4096], null)
                    .then()
                    .statusCode(204);
        }
        Api.anonymous().get("/campaigns/" + campaign + "/destruction").then().statusCode(404);
        var manifest =
                Api.anonymous().get("/campaigns/" + campaign + "/manifest").jsonPath();
        List<String> fingerprints = new JsonPath(manifest.getString("manifest")).getList("strata.fingerprint");
        GivenCampaign.release(campaign);

        var told = destruction(campaign);
        assertThat(told.getString("cause")).isEqualTo("RELEASED");
        assertThat(told.getInt("answers")).isEqualTo(6);
        assertThat(told.getInt("drafts")).isEqualTo(3);
        assertThat(told.getInt("blindedMacs")).isEqualTo(9);
        assertThat(told.<String>getList("signingKeys")).isEqualTo(fingerprints);
        var record = new JsonPath(told.getString("record"));
        assertThat(record.getString("campaignId")).isEqualTo(campaign);
        assertThat(record.getString("manifestSha256")).isEqualTo(manifest.getString("sha256"));
        assertThat(record.getInt("drafts")).isEqualTo(3);
        assertThat(record.<String>getList("signingKeys")).isEqualTo(fingerprints);
        assertThat(told.getString("sha256")).isEqualTo(Sha256.hex(told.getString("record")));
        assertThat(told.getString("signerKey")).isEqualTo(manifest.getString("signerKey"));
        assertThat(isSigned(told)).isTrue();
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .queryParam("action", "campaign.keys-destroyed")
                .get("/audit-entries")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_crash_before_the_keys_went_leaves_the_record_to_the_next_tick() {
        var audience = GivenCampaign.audience(16);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        Ballot.fetch(campaign, audience.nips().get(0))
                .submit("{\"q1\":\"1\"}")
                .then()
                .statusCode(201);
        GivenCampaign.act(campaign, "close", 200);
        service.release(UUID.fromString(campaign), false);
        Api.anonymous().get("/campaigns/" + campaign + "/destruction").then().statusCode(404);
        releases.tick();
        assertThat(destruction(campaign).getInt("answers")).isEqualTo(1);
    }

    @Test
    void a_campaign_that_is_called_off_leaves_neither_drafts_nor_keys_and_says_so() throws Exception {
        var campaign = notYetOpen(GivenCampaign.audience(16));
        // no call can put it there; whatever stands there goes
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("insert into sealed_draft values (unhex(?), ?, ?)")) {
            insert.setString(1, campaign.replace("-", ""));
            insert.setBytes(2, new byte[32]);
            insert.setBytes(3, new byte[4096]);
            insert.executeUpdate();
        }
        GivenCampaign.act(campaign, "cancel", 200);
        assertThat(rows(campaign, "sealed_draft")).isZero();
        var told = destruction(campaign);
        assertThat(told.getString("cause")).isEqualTo("CANCELLED");
        assertThat(told.getInt("drafts")).isEqualTo(1);
        assertThat(told.<String>getList("signingKeys")).hasSize(1);
        assertThat(isSigned(told)).isTrue();
    }

    @Test
    void named_campaigns_drafts_and_unknown_ones_have_none() {
        var audience = GivenCampaign.audience(16);
        var named = GivenCampaign.open(audience, "NAMED");
        GivenCampaign.act(named, "close", 200);
        var draft = GivenCampaign.draft(GivenCampaign.input(audience, "ANONYMOUS"));
        GivenCampaign.act(draft, "cancel", 200);
        for (var campaign : List.of(named, draft, UUID.randomUUID().toString())) {
            Api.anonymous()
                    .get("/campaigns/" + campaign + "/destruction")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/not-found"));
        }
        Api.as(Api.ADMIN)
                .queryParam("subjectId", draft)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("campaign.cancelled"));
    }
}

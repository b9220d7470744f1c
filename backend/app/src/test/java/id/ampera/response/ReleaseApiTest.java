package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.campaign.Answering;
import id.ampera.platform.crypto.BlindRsa;
import id.ampera.platform.crypto.KeyStore;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReleaseApiTest {
    @Inject
    DataSource database;

    @Inject
    KeyStore keys;

    @Inject
    Releases releases;

    @Inject
    ReleaseService service;

    @Inject
    Answering answering;

    /** Two units; the participants of the first unit come first. */
    private static Audience twoUnits() {
        var audience = GivenCampaign.audience(15);
        GivenCampaign.join(audience, Given.unit(), 15);
        return audience;
    }

    private static List<String> answer(String campaign, Audience audience, int from, int to) {
        var receipts = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            receipts.add(Ballot.fetch(campaign, audience.nips().get(i))
                    .submit("{\"q1\":\"" + (1 + i % 5) + "\",\"q2\":\"jawaban " + i + "\"}")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("receipt"));
        }
        return receipts;
    }

    private List<String> rows(String campaign, String columns, String table) throws SQLException {
        var hex = campaign.replace("-", "");
        return Tables.query(
                database, "select " + columns + " from " + table + " where campaign_id = unhex('" + hex + "')");
    }

    private List<String> keysOf(String campaign) {
        return keys.listNames().stream().filter(name -> name.contains(campaign)).toList();
    }

    @Test
    void a_release_counts_shuffles_publishes_and_destroys() throws SQLException {
        var audience = twoUnits();
        var campaign = GivenCampaign.open(audience, "ANONYMOUS", "UNIT");
        var receipts = answer(campaign, audience, 0, 8);
        receipts.addAll(answer(campaign, audience, 15, 22));
        Ballot.fetch(campaign, audience.nips().get(8));
        assertThat(keysOf(campaign)).hasSize(3);
        Api.anonymous()
                .get("/campaigns/" + campaign + "/ballots")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-released"));
        GivenCampaign.release(campaign);

        assertThat(rows(campaign, "answers", "anonymous_answer"))
                .hasSize(15)
                .contains("{\"q1\":\"1\",\"q2\":\"jawaban 0\"}");
        assertThat(rows(campaign, "substr(hex(id), 13, 1)", "anonymous_answer")).containsOnly("4");
        assertThat(rows(campaign, "slot", "sealed_inbox")).isEmpty();
        assertThat(rows(campaign, "ballot_hash", "spent_ballot")).isEmpty();
        assertThat(rows(campaign, "blinded_mac", "invitation")).containsOnly("null");
        assertThat(keysOf(campaign)).isEmpty();
        Api.as(Api.ADMIN)
                .get("/campaigns/" + campaign)
                .then()
                .body("status", equalTo("RELEASED"))
                .body("keysDestroyedAt", notNullValue())
                .body("strata.counted.sum()", equalTo(15))
                .body("strata.issued.sum()", equalTo(16))
                .body("strata.dropped", everyItem(equalTo(false)));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", campaign)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("campaign.keys-destroyed"));
        everyoneFindsTheirOwn(campaign, receipts);
    }

    private static void everyoneFindsTheirOwn(String campaign, List<String> receipts) {
        var published = Api.anonymous()
                .get("/campaigns/" + campaign + "/ballots")
                .then()
                .statusCode(200)
                .body("total", equalTo(receipts.size()))
                .body("nextCursor", nullValue())
                .extract();
        List<String> found = published.path("items.receipt");
        assertThat(found).isSorted().containsExactlyInAnyOrderElementsOf(receipts);
        var decoder = Base64.getUrlDecoder();
        List<Map<String, String>> items = published.path("items");
        for (var item : items) {
            String spki = published.path("strata.find { it.stratumId == '" + item.get("stratumId") + "' }.publicKey");
            assertThat(BlindRsa.verify(
                            BlindRsa.publicKey(decoder.decode(spki)),
                            decoder.decode(item.get("ballot")),
                            decoder.decode(item.get("signature"))))
                    .isTrue();
        }
    }

    @Test
    void a_stratum_with_too_few_answers_is_not_told_apart() throws SQLException {
        var audience = twoUnits();
        var campaign = GivenCampaign.open(audience, "ANONYMOUS", "UNIT");
        answer(campaign, audience, 0, 3);
        answer(campaign, audience, 15, 22);
        GivenCampaign.release(campaign);
        assertThat(rows(campaign, "distinct stratum_id", "anonymous_answer")).hasSize(1);
        assertThat(rows(campaign, "answers", "anonymous_answer")).hasSize(10);
        assertThat(rows(campaign, "unit_label", "campaign_stratum")).containsOnly("null", "null");
    }

    @Test
    void too_few_answers_in_all_are_dropped_and_it_is_said() throws SQLException {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        answer(campaign, audience, 0, 4);
        GivenCampaign.release(campaign);
        assertThat(rows(campaign, "id", "anonymous_answer")).isEmpty();
        Api.anonymous()
                .get("/campaigns/" + campaign + "/ballots")
                .then()
                .body("strata[0].dropped", equalTo(true))
                .body("strata[0].counted", equalTo(4))
                .body("items", hasSize(4));
    }

    @Test
    void the_grace_is_waited_for() {
        var audience = GivenCampaign.audience(15);
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("graceHours", 24);
        var campaign = GivenCampaign.published(input);
        GivenCampaign.act(campaign, "release", 409);
        GivenCampaign.act(campaign, "close", 200);
        Api.as(Api.ADMIN)
                .post("/campaigns/" + campaign + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/grace-not-over"));
        releases.tick();
        Api.as(Api.ADMIN).get("/campaigns/" + campaign).then().body("status", equalTo("CLOSED"));
        assertThat(keysOf(campaign)).hasSize(2);
    }

    @Test
    void a_crash_between_commit_and_destruction_converges() throws SQLException {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        answer(campaign, audience, 0, 6);
        GivenCampaign.act(campaign, "close", 200);
        service.release(UUID.fromString(campaign), false);
        assertThat(keysOf(campaign)).hasSize(2);
        assertThatThrownBy(() -> service.release(UUID.fromString(campaign), false))
                .hasMessage("campaign-not-closed");
        releases.tick();
        releases.tick();
        assertThat(keysOf(campaign)).isEmpty();
        assertThat(answering.inboxKeys(UUID.fromString(campaign))).isEmpty();
        assertThat(rows(campaign, "id", "anonymous_answer")).hasSize(6);
    }

    @Test
    void a_campaign_that_was_cancelled_loses_its_keys() {
        var audience = GivenCampaign.audience(15);
        var input = GivenCampaign.input(audience, "ANONYMOUS");
        input.put("opensAt", java.time.Instant.now().plusSeconds(3600).toString());
        var campaign = GivenCampaign.published(input);
        assertThat(keysOf(campaign)).hasSize(2);
        GivenCampaign.act(campaign, "cancel", 200);
        releases.tick();
        assertThat(keysOf(campaign)).isEmpty();
    }

    @Test
    void the_rate_of_an_open_campaign_is_a_band_of_the_day() {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var path = "/campaigns/" + campaign + "/progress";
        Api.as(Api.ADMIN)
                .get(path)
                .then()
                .statusCode(200)
                .body("invited", equalTo(15))
                .body("answered", nullValue());
        answer(campaign, audience, 0, 5);
        releases.tick();
        Api.as(Api.ADMIN)
                .get(path)
                .then()
                .body("answered", nullValue())
                .body("bandFrom", equalTo(30))
                .body("bandTo", equalTo(40));
        answer(campaign, audience, 5, 9);
        releases.tick();
        Api.as(Api.ADMIN).get(path).then().body("bandFrom", equalTo(30));
        GivenCampaign.release(campaign);
        Api.as(Api.ADMIN).get(path).then().body("answered", equalTo(9)).body("bandFrom", nullValue());
    }
}

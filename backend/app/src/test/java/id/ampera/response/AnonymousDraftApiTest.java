package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousDraftApiTest {
    private static final String ANSWERS = "{\"q1\":\"4\"}";

    private static Audience audience;
    private static String campaign;
    private static int next;

    @Inject
    DataSource database;

    @BeforeEach
    void anOpenCampaign() {
        if (campaign != null) return;
        audience = GivenCampaign.audience(45);
        campaign = GivenCampaign.open(audience, "ANONYMOUS");
    }

    private static Ballot ballot() {
        return Ballot.fetch(campaign, audience.nips().get(next++));
    }

    private static byte[] sealed(int filling) {
        var bytes = new byte[4096];
        Arrays.fill(bytes, (byte) filling);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private long rows(String id) throws SQLException {
        var where = " where campaign_id = unhex('" + id.replace("-", "") + "')";
        return Long.parseLong(Tables.query(database, "select count(*) from sealed_draft" + where)
                .get(0));
    }

    @Test
    void a_draft_is_given_back_as_it_was_sealed_to_its_ballot_alone() {
        var mine = ballot();
        var other = ballot();
        mine.readDraft().then().statusCode(200).body("sealed", nullValue());
        mine.saveDraft(sealed(1), null).then().statusCode(204);
        mine.readDraft().then().statusCode(200).body("sealed", equalTo(text(sealed(1))));
        other.readDraft().then().statusCode(200).body("sealed", nullValue());
        mine.discardDraft().then().statusCode(204);
        mine.discardDraft().then().statusCode(204);
        mine.readDraft().then().body("sealed", nullValue());
    }

    @Test
    void it_is_overwritten_only_by_whoever_knows_what_stands_there() throws SQLException {
        var ballot = ballot();
        var before = rows(campaign);
        ballot.saveDraft(sealed(1), null).then().statusCode(204);
        ballot.saveDraft(sealed(2), Sha256.hex(sealed(1))).then().statusCode(204);
        // the confirmation was lost
        ballot.saveDraft(sealed(2), Sha256.hex(sealed(1))).then().statusCode(204);
        ballot.saveDraft(sealed(3), Sha256.hex(sealed(1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/draft-changed"));
        ballot.saveDraft(sealed(3), null).then().statusCode(409);
        ballot.readDraft().then().body("sealed", equalTo(text(sealed(2))));
        assertThat(rows(campaign)).isEqualTo(before + 1);
        ballot.discardDraft().then().statusCode(204);
        ballot.saveDraft(sealed(3), Sha256.hex(sealed(2)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/draft-changed"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 27, 4095, 4097, 65_535, 262_143})
    void another_size_than_the_few_would_tell_its_length(int size) {
        ballot().saveDraft(new byte[size], null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/draft-size"))
                .body("errors[0].pointer", equalTo("/sealed"));
    }

    @Test
    void the_largest_size_is_kept_and_nothing_larger() {
        var ballot = ballot();
        ballot.saveDraft(new byte[262_144], null).then().statusCode(204);
        ballot.readDraft().then().body("sealed", equalTo(text(new byte[262_144])));
        ballot.saveDraft(new byte[262_147], null).then().statusCode(400).body("errors[0].pointer", equalTo("/sealed"));
    }

    @Test
    void without_a_ballot_of_this_campaign_there_is_none() {
        var forged = Ballot.of(campaign, audience.nips().get(next++)).forged();
        forged.saveDraft(sealed(1), null).then().statusCode(422).body("type", equalTo("/problems/ballot-invalid"));
        forged.readDraft().then().statusCode(422);
        forged.discardDraft().then().statusCode(422);
        var ballot = ballot();
        var path = "/anonymous-drafts/read";
        Api.anonymous()
                .body(ballot.body())
                .post("/campaigns/" + UUID.randomUUID() + path)
                .then()
                .statusCode(404);
        var named = GivenCampaign.open(audience, "NAMED");
        Api.anonymous()
                .body(ballot.body())
                .post("/campaigns/" + named + path)
                .then()
                .statusCode(404);
        Api.as(audience.nips().get(0))
                .body(ballot.body())
                .post("/campaigns/" + campaign + path)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/credentials-sent"));
    }

    @Test
    void it_goes_with_the_answer_and_with_the_withdrawal() throws SQLException {
        var ballot = ballot();
        var before = rows(campaign);
        ballot.saveDraft(sealed(1), null).then().statusCode(204);
        ballot.submit(ANSWERS).then().statusCode(201);
        assertThat(rows(campaign)).isEqualTo(before);
        ballot.saveDraft(sealed(2), null).then().statusCode(204);
        ballot.withdraw().then().statusCode(204);
        assertThat(rows(campaign)).isEqualTo(before);
    }

    @Test
    void it_is_kept_while_the_campaign_is_open_and_gone_at_the_release() throws SQLException {
        var own = GivenCampaign.audience(15);
        var id = GivenCampaign.open(own, "ANONYMOUS");
        var ballot = Ballot.fetch(id, own.nips().get(0));
        ballot.saveDraft(sealed(1), null).then().statusCode(204);
        GivenCampaign.act(id, "close", 200);
        ballot.saveDraft(sealed(2), Sha256.hex(sealed(1)))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-closed"));
        ballot.readDraft().then().statusCode(409);
        ballot.discardDraft().then().statusCode(409);
        assertThat(rows(id)).isEqualTo(1);
        GivenCampaign.act(id, "release", 204);
        assertThat(rows(id)).isZero();
    }

    @Test
    void many_drafts_and_answers_at_once_are_all_kept() throws Exception {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < 16; i++) ballots.add(ballot());
        var before = rows(campaign);
        var pool = Executors.newFixedThreadPool(16);
        var saving = new ArrayList<Callable<Integer>>();
        for (var ballot : ballots)
            saving.add(() -> ballot.saveDraft(sealed(1), null).statusCode());
        for (var done : pool.invokeAll(saving)) assertThat(done.get()).isEqualTo(204);
        assertThat(rows(campaign)).isEqualTo(before + 16);
        var mixed = new ArrayList<Callable<Integer>>();
        for (var ballot : ballots.subList(0, 8))
            mixed.add(() -> ballot.submit(ANSWERS).statusCode());
        for (var ballot : ballots.subList(8, 16)) {
            mixed.add(() -> ballot.saveDraft(sealed(2), Sha256.hex(sealed(1))).statusCode());
        }
        Collections.shuffle(mixed);
        for (var done : pool.invokeAll(mixed)) assertThat(done.get()).isIn(201, 204);
        pool.shutdown();
        assertThat(rows(campaign)).isEqualTo(before + 8);
    }
}

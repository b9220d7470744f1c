package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousAnswerApiTest {
    private static final String ANSWERS = "{\"q1\":\"4\",\"q2\":\"Baik \uD83D\uDE00 \u0627\u0644 =1+1\"}";

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

    private long rows(String table) throws SQLException {
        var hex = campaign.replace("-", "");
        return Long.parseLong(
                Tables.query(database, "select count(*) from " + table + " where campaign_id = unhex('" + hex + "')")
                        .get(0));
    }

    @Test
    void a_signed_ballot_brings_an_answer_and_the_receipt_is_its_hash() throws Exception {
        var ballot = ballot();
        var before = rows("sealed_inbox");
        var hash = MessageDigest.getInstance("SHA-256").digest(ballot.message());
        ballot.submit(ANSWERS)
                .then()
                .statusCode(201)
                .body("receipt", equalTo(HexFormat.of().formatHex(hash)))
                .body("size()", equalTo(1));
        assertThat(rows("sealed_inbox")).isEqualTo(before + 1);
        assertThat(rows("spent_ballot")).isEqualTo(rows("sealed_inbox"));
        assertThat(rows("anonymous_answer")).isZero();
    }

    @Test
    void the_same_ballot_replaces_and_withdraws_its_answer() throws SQLException {
        var ballot = ballot();
        var before = rows("sealed_inbox");
        var receipt = ballot.submit(ANSWERS).then().statusCode(201).extract().<String>path("receipt");
        ballot.submit("{\"q1\":\"2\"}").then().statusCode(201).body("receipt", equalTo(receipt));
        assertThat(rows("sealed_inbox")).isEqualTo(before + 1);
        ballot.withdraw().then().statusCode(204);
        ballot.withdraw().then().statusCode(204);
        assertThat(rows("sealed_inbox")).isEqualTo(before);
        assertThat(rows("spent_ballot")).isEqualTo(before);
        ballot.submit(ANSWERS).then().statusCode(201);
        assertThat(rows("sealed_inbox")).isEqualTo(before + 1);
    }

    @Test
    void a_forged_signature_is_refused_before_the_answers_are_read() {
        var ballot = Ballot.of(campaign, audience.nips().get(next++)).forged();
        ballot.submit("this is not JSON at all")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/ballot-invalid"));
        ballot.withdraw().then().statusCode(422).body("type", equalTo("/problems/ballot-invalid"));
    }

    @Test
    void a_ballot_counts_in_its_own_campaign_and_stratum_only() {
        var ballot = ballot();
        var other = GivenCampaign.open(audience, "ANONYMOUS");
        ballot.submitTo(other, ANSWERS).then().statusCode(422).body("type", equalTo("/problems/ballot-invalid"));
        var body = ballot.withAnswers(ANSWERS);
        body.put("stratumId", UUID.randomUUID().toString());
        Api.anonymous()
                .body(body)
                .post("/campaigns/" + campaign + "/anonymous-submissions")
                .then()
                .statusCode(422);
        ballot.submitTo(UUID.randomUUID().toString(), ANSWERS).then().statusCode(404);
        var named = GivenCampaign.open(audience, "NAMED");
        ballot.submitTo(named, ANSWERS).then().statusCode(404);
    }

    @Test
    void answers_are_checked_against_the_questionnaire() {
        var ballot = ballot();
        ballot.submit("{\"q1\":\"9\",\"q2\":7,\"q3\":\"x\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/answers-invalid"))
                .body("errors.pointer", contains("/answers/q1", "/answers/q2", "/answers/q3"))
                .body("errors.code", contains("unknown_option", "type", "unknown_item"));
        ballot.submit("{}").then().statusCode(422).body("errors[0].code", equalTo("required"));
        ballot.submit("{\"q1\":").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
        ballot.submit("[1]").then().statusCode(422);
        ballot.submit("{\"q1\":\"1\",\"q1\":\"2\"}").then().statusCode(400);
    }

    @Test
    void blanks_that_pad_an_answer_are_ignored() throws SQLException {
        var ballot = ballot();
        ballot.submit(ANSWERS + " ".repeat(15_000)).then().statusCode(201);
        ballot.submit(ANSWERS + " ".repeat(200_000))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/answers"));
        var hex = campaign.replace("-", "");
        var lengths = "select distinct length(sealed) from sealed_inbox where campaign_id = unhex('" + hex + "')";
        assertThat(Tables.query(database, lengths)).hasSize(1);
    }

    @Test
    void an_answer_that_names_an_account_is_refused() {
        var ballot = ballot();
        Api.as(audience.nips().get(0))
                .body(ballot.withAnswers(ANSWERS))
                .post("/campaigns/" + campaign + "/anonymous-submissions")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/credentials-sent"));
        var body = ballot.withAnswers(ANSWERS);
        body.put("employeeId", audience.employeeIds().get(0));
        Api.anonymous()
                .body(body)
                .post("/campaigns/" + campaign + "/anonymous-submissions")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UnknownField"));
    }

    @Test
    void a_closed_campaign_takes_no_answers_and_gives_none_back() {
        var own = GivenCampaign.audience(15);
        var id = GivenCampaign.open(own, "ANONYMOUS");
        var ballot = Ballot.fetch(id, own.nips().get(0));
        var late = Ballot.fetch(id, own.nips().get(1));
        ballot.submit(ANSWERS).then().statusCode(201);
        GivenCampaign.act(id, "close", 200);
        late.submit(ANSWERS).then().statusCode(409).body("type", equalTo("/problems/campaign-closed"));
        ballot.submit(ANSWERS).then().statusCode(409);
        ballot.withdraw().then().statusCode(409).body("type", equalTo("/problems/campaign-closed"));
        GivenCampaign.act(id, "release", 204);
        late.submit(ANSWERS).then().statusCode(409).body("type", equalTo("/problems/campaign-closed"));
    }

    @Test
    void many_answers_at_once_are_all_kept_once() throws Exception {
        var ballots = new ArrayList<Ballot>();
        for (int i = 0; i < 32; i++) ballots.add(ballot());
        var before = rows("sealed_inbox");
        var pool = Executors.newFixedThreadPool(32);
        var calls = new ArrayList<Callable<Integer>>();
        for (var ballot : ballots) {
            calls.add(() -> ballot.submit(ANSWERS).statusCode());
            calls.add(() -> ballot.submit("{\"q1\":\"1\"}").statusCode());
        }
        for (var done : pool.invokeAll(calls)) assertThat(done.get()).isEqualTo(201);
        pool.shutdown();
        assertThat(rows("sealed_inbox")).isEqualTo(before + 32);
        assertThat(rows("spent_ballot")).isEqualTo(rows("sealed_inbox"));
    }
}

package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenCampaign.Audience;
import id.ampera.testsupport.Tables;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calls of the anonymous mode leave behind: in which tables, in which columns, in the log. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousTraceTest {
    private static final String ANSWERS = "{\"q1\":\"4\",\"q2\":\"Rahasia saya\"}";

    private static Audience audience;
    private static String campaign;
    private static int next;

    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getLoggerName() + ": " + message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    DataSource database;

    @BeforeEach
    void anOpenCampaign() {
        if (campaign == null) {
            audience = GivenCampaign.audience(15);
            campaign = GivenCampaign.open(audience, "ANONYMOUS");
            // what is done once per campaign and person is done before the snapshots
            Ballot.fetch(campaign, audience.nips().get(next++)).submit(ANSWERS);
        }
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    private interface Call {
        Response make();
    }

    private void touches(Call call, int status, String... tables) throws SQLException {
        logged.clear();
        var before = Tables.snapshot(database);
        assertThat(call.make().statusCode()).isEqualTo(status);
        var after = Tables.snapshot(database);
        assertThat(Tables.changed(before, after)).containsExactlyInAnyOrder(tables);
        assertThat(logged).isEmpty();
    }

    @Test
    void each_call_touches_the_tables_named_here_and_no_other() throws SQLException {
        var nip = audience.nips().get(next++);
        var ballot = Ballot.of(campaign, nip);
        touches(() -> Api.anonymous().get("/campaigns/" + campaign + "/manifest"), 200);
        touches(() -> Api.anonymous().get("/campaigns/" + campaign + "/questionnaire"), 200);
        touches(() -> ballot.sign(nip), 200, "invitation");
        touches(() -> ballot.sign(nip), 200);
        touches(() -> Ballot.of(campaign, nip).sign(nip), 409);
        touches(() -> ballot.saveDraft(new byte[4096], null), 204, "sealed_draft");
        touches(ballot::readDraft, 200);
        touches(() -> ballot.submit(ANSWERS), 201, "spent_ballot", "sealed_inbox", "sealed_draft");
        touches(() -> ballot.submit(ANSWERS), 201, "sealed_inbox");
        touches(() -> ballot.submit("{\"q1\":\"9\"}"), 422);
        touches(() -> Ballot.of(campaign, nip).forged().submit(ANSWERS), 422);
        touches(ballot::withdraw, 204, "spent_ballot", "sealed_inbox");
        touches(ballot::withdraw, 204);
        touches(() -> ballot.saveDraft(new byte[4096], null), 204, "sealed_draft");
        touches(() -> ballot.saveDraft(new byte[4096], null), 204);
        touches(ballot::discardDraft, 204, "sealed_draft");
    }

    @Test
    void a_repeated_request_with_a_key_is_not_remembered() throws SQLException {
        var ballot = Ballot.fetch(campaign, audience.nips().get(next++));
        touches(
                () -> Api.anonymous()
                        .header("Idempotency-Key", "satu")
                        .body(ballot.withAnswers(ANSWERS))
                        .post("/campaigns/" + campaign + "/anonymous-submissions"),
                201,
                "spent_ballot",
                "sealed_inbox");
    }

    @Test
    void no_touched_table_has_a_column_for_time_order_or_person() throws SQLException {
        var columns = Tables.query(
                database,
                "select concat(table_name, '.', column_name, ' ', data_type, ' ', extra) from"
                        + " information_schema.columns where table_schema = database() and table_name in"
                        + " ('spent_ballot', 'sealed_inbox', 'sealed_draft', 'sealed_interim', 'anonymous_answer', 'published_ballot', 'invitation')");
        assertThat(columns)
                .hasSizeGreaterThan(20)
                .noneMatch(column -> column.matches("(?i).*(date|time|stamp|auto_increment|_at |version |int ).*"));
        assertThat(columns.stream()
                        .filter(column -> !column.startsWith("invitation"))
                        .map(column -> column.split(" ")[0]))
                .containsExactlyInAnyOrder(
                        "spent_ballot.campaign_id",
                        "spent_ballot.ballot_hash",
                        "spent_ballot.stratum_id",
                        "spent_ballot.ballot",
                        "spent_ballot.signature",
                        "sealed_inbox.campaign_id",
                        "sealed_inbox.slot",
                        "sealed_inbox.sealed",
                        "sealed_draft.campaign_id",
                        "sealed_draft.slot",
                        "sealed_draft.sealed",
                        "sealed_interim.campaign_id",
                        "sealed_interim.slot",
                        "sealed_interim.sealed",
                        "published_ballot.campaign_id",
                        "published_ballot.ballot_hash",
                        "published_ballot.stratum_id",
                        "published_ballot.ballot",
                        "published_ballot.signature",
                        "anonymous_answer.id",
                        "anonymous_answer.campaign_id",
                        "anonymous_answer.questionnaire_version_id",
                        "anonymous_answer.stratum_id",
                        "anonymous_answer.answers");
    }

    @Test
    void nothing_in_the_database_shows_an_answer_or_its_length() throws SQLException {
        var nip = audience.nips().get(next++);
        var ballot = Ballot.fetch(campaign, nip);
        ballot.submit(ANSWERS).then().statusCode(201);
        var other = Ballot.fetch(campaign, audience.nips().get(next++));
        other.submit("{\"q1\":\"1\"}").then().statusCode(201);
        var talkative = Ballot.fetch(campaign, audience.nips().get(next++));
        talkative
                .submit("{\"q1\":\"1\",\"q2\":\"" + "panjang ".repeat(490) + "\"}")
                .then()
                .statusCode(201);
        assertThat(values(Tables.snapshot(database))).noneMatch(row -> row.contains("Rahasia"));
        assertThat(lengths("sealed_inbox")).hasSize(1);
    }

    @Test
    void a_long_draft_lies_there_as_a_short_one() throws SQLException {
        for (int size : new int[] {4096, 16_384}) {
            var ballot = Ballot.fetch(campaign, audience.nips().get(next++));
            ballot.saveDraft(new byte[size], null).then().statusCode(204);
            assertThat(ballot.readDraft().<String>path("sealed")).matches("A+").hasSize((size * 8 + 5) / 6);
        }
        assertThat(lengths("sealed_draft")).hasSize(1);
    }

    private List<String> lengths(String table) throws SQLException {
        var hex = campaign.replace("-", "");
        return Tables.query(
                database, "select distinct length(sealed) from " + table + " where campaign_id = unhex('" + hex + "')");
    }

    private static Set<String> values(Map<String, List<String>> snapshot) {
        return snapshot.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}

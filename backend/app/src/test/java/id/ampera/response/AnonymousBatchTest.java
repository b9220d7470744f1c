package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignMode;
import id.ampera.platform.crypto.Sealing;
import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.problem.Problem;
import id.ampera.questionnaire.Definition;
import id.ampera.response.AnonymousWriter.Entry;
import id.ampera.response.AnswerSheet.AskedVersion;
import id.ampera.response.BallotCheck.Ballot;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of answers that are written together. While somebody holds the campaign the writers wait for it, each with
 * one answer; what comes meanwhile is taken together, by one of them or more.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousBatchTest {
    private static String campaign;

    @Inject
    AnonymousWriter writer;

    @Inject
    Answering answering;

    @Inject
    DataSource database;

    @Inject
    ResponseConfig config;

    private UUID id;
    private UUID stratum;

    @BeforeEach
    void anOpenCampaign() {
        if (campaign == null) campaign = GivenCampaign.open(GivenCampaign.audience(15), "ANONYMOUS");
        id = UUID.fromString(campaign);
        stratum = answering.stratumKeys(id).keySet().iterator().next();
    }

    private Ballot ballot() {
        return ballot(stratum);
    }

    private Ballot ballot(UUID stratumId) {
        var message = Sealing.newKey();
        var definition = new Definition(1, List.of("id"), null, null, null, null, List.of(), null);
        var sheet = new AnswerSheet(
                id, CampaignMode.ANONYMOUS, List.of(AskedVersion.of(UUID.randomUUID(), definition)), Map.of());
        return new Ballot(sheet, stratumId, Arrays.copyOf(message, 64), new byte[256], Sha256.of(message));
    }

    /** What happens while the campaign is held and its writers wait. */
    private interface Meanwhile {
        void happens(List<CompletableFuture<Boolean>> written) throws Exception;
    }

    private List<CompletableFuture<Boolean>> together(Meanwhile meanwhile, Entry... entries) throws Exception {
        var written = new ArrayList<CompletableFuture<Boolean>>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            hold(connection);
            for (int i = 0; i < config.writers(); i++) {
                written.add(writer.write(new Entry(ballot(), "{}", null)));
                awaitWaiting(i + 1);
            }
            for (var entry : entries) written.add(writer.write(entry));
            meanwhile.happens(written.subList(config.writers(), written.size()));
            connection.rollback();
            connection.setAutoCommit(true);
        }
        var mine = written.subList(config.writers(), written.size());
        CompletableFuture.allOf(written.toArray(CompletableFuture[]::new))
                .exceptionally(failure -> null)
                .get(10, TimeUnit.SECONDS);
        return mine;
    }

    private void hold(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select id from campaign where id = ? for update")) {
            query.setBytes(1, Ids.bytes(id));
            query.executeQuery();
        }
    }

    private List<Long> waiting() throws SQLException {
        var waiting = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from information_schema.processlist where info like"
                        + " 'select id from campaign where id in%lock in share mode' and db = database()")) {
            while (rows.next()) waiting.add(rows.getLong(1));
        }
        return waiting;
    }

    private void awaitWaiting(int count) throws Exception {
        for (int i = 0; i < 200 && waiting().size() < count; i++) Thread.sleep(10);
        assertThat(waiting()).hasSize(count);
    }

    /** The answer that is kept of a ballot, null if there is none. */
    private String kept(Ballot ballot) throws SQLException {
        var keys = answering.inboxKeys(id).orElseThrow();
        var slot = Sealing.mac(keys.slotKey(), ballot.hash());
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select i.sealed, (select count(*) from spent_ballot s where s.campaign_id = ? and"
                                + " s.ballot_hash = ?) from (select 1) one left join sealed_inbox i on i.campaign_id = ?"
                                + " and i.slot = ?")) {
            query.setBytes(1, Ids.bytes(id));
            query.setBytes(2, ballot.hash());
            query.setBytes(3, Ids.bytes(id));
            query.setBytes(4, slot);
            try (var rows = query.executeQuery()) {
                rows.next();
                var sealed = rows.getBytes(1);
                assertThat(rows.getInt(2)).as("spent, as there is an answer").isEqualTo(sealed == null ? 0 : 1);
                return sealed == null
                        ? null
                        : SealedAnswer.open(keys.sealKey(), id, slot, sealed).answers();
            }
        }
    }

    @Test
    void of_a_ballot_that_is_there_twice_the_last_word_counts() throws Exception {
        var replaced = ballot();
        var withdrawn = ballot();
        var again = ballot();
        var written = together(
                nothing -> {},
                new Entry(replaced, "{\"q1\":\"1\"}", null),
                new Entry(withdrawn, "{\"q1\":\"2\"}", null),
                new Entry(again, null, null),
                new Entry(replaced, "{\"q1\":\"3\"}", null),
                new Entry(withdrawn, null, null),
                new Entry(again, "{\"q1\":\"4\"}", null));
        assertThat(written).allMatch(CompletableFuture::join);
        assertThat(kept(replaced)).isEqualTo("{\"q1\":\"3\"}");
        assertThat(kept(withdrawn)).isNull();
        assertThat(kept(again)).isEqualTo("{\"q1\":\"4\"}");
    }

    @Test
    void an_answer_that_cannot_be_written_fails_alone() throws Exception {
        var one = ballot();
        var broken = ballot(null);
        var two = ballot();
        var written = together(
                nothing -> {}, new Entry(one, "{}", null), new Entry(broken, "{}", null), new Entry(two, "{}", null));
        assertThat(written.get(0).join()).isTrue();
        assertThat(problem(written.get(1))).isEqualTo("internal-error");
        assertThat(written.get(2).join()).isTrue();
        assertThat(kept(one)).isEqualTo("{}");
        assertThat(kept(broken)).isNull();
        assertThat(kept(two)).isEqualTo("{}");
    }

    @Test
    void a_batch_whose_connection_breaks_is_refused_whole_and_may_come_again() throws Exception {
        var one = ballot();
        var two = ballot();
        var written = together(this::killWriters, new Entry(one, "{}", null), new Entry(two, "{}", null));
        assertThat(written).extracting(this::problem).containsOnly("temporarily-unavailable");
        assertThat(kept(one)).isNull();
        assertThat(kept(two)).isNull();
        assertThat(writer.write(new Entry(one, "{}", null)).get(10, TimeUnit.SECONDS))
                .isTrue();
        assertThat(kept(one)).isEqualTo("{}");
    }

    /** One writer may take both answers, or each writer one: whoever waits is ended until both are refused. */
    private void killWriters(List<CompletableFuture<Boolean>> written) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (int i = 0; i < 200 && !written.stream().allMatch(CompletableFuture::isDone); i++) {
                for (var each : waiting()) kill(statement, each);
                Thread.sleep(10);
            }
        }
    }

    private static void kill(Statement statement, long id) throws SQLException {
        try {
            statement.execute("kill " + id);
        } catch (SQLException e) {
            var isGoneAlready = e.getErrorCode() == 1094;
            if (!isGoneAlready) throw e;
        }
    }

    private String problem(CompletableFuture<Boolean> written) {
        try {
            return "written: " + written.join();
        } catch (CompletionException e) {
            return ((Problem) e.getCause()).type().code();
        }
    }
}

package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.bench.Ballots;
import id.ampera.bench.Clients;
import id.ampera.platform.crypto.KeyStore;
import id.ampera.platform.crypto.Sha256;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** More answers at once than may wait, over HTTP, while the database keeps the writer waiting. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AnonymousOverloadTest {
    private static final Pattern BALLOT = Pattern.compile("\"ballot\":\"([^\"]+)\"");
    private static final int TOO_MANY = 400;
    /** Long enough that all have arrived, shorter than anybody's patience. */
    private static final int HELD_MILLIS = 6_000;

    @Inject
    KeyStore keys;

    @Inject
    DataSource database;

    @Inject
    ResponseConfig config;

    @Test
    void who_finds_the_queue_full_is_asked_to_come_back_and_who_is_acknowledged_is_stored_once() throws Exception {
        var audience = GivenCampaign.audience(15);
        var campaign = GivenCampaign.open(audience, "ANONYMOUS");
        var stratum = GivenCampaign.stratum(campaign, audience.nips().get(0));
        int all = config.queue() + config.batch() * config.writers() + TOO_MANY;
        var requests = Ballots.requests(keys, campaign, stratum, "{\"q1\":\"4\",\"q2\":null}", all);

        var sent = whileHeld(campaign, requests);
        var acknowledged = which(requests, sent, 201);
        var refused = which(requests, sent, 503);
        assertThat(acknowledged.size() + refused.size()).isEqualTo(all);
        assertThat(refused).hasSizeGreaterThanOrEqualTo(TOO_MANY);
        assertThat(sent.retryAfter()).isEqualTo(refused.size());
        assertThat(spent(campaign))
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().map(AnonymousOverloadTest::hash).toList());
        assertThat(kept(campaign)).isEqualTo(acknowledged.size());

        var again = Clients.send(refused, RestAssured.port, 32);
        assertThat(again.count(201)).isEqualTo(refused.size());
        assertThat(spent(campaign))
                .containsExactlyInAnyOrderElementsOf(
                        requests.stream().map(AnonymousOverloadTest::hash).toList());
        assertThat(kept(campaign)).isEqualTo(all);
    }

    /** Each from a client of its own. */
    private Clients.Outcome whileHeld(String campaign, List<ByteBuffer> requests) throws Exception {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var hold = connection.prepareStatement("select id from campaign where id = ? for update")) {
                hold.setBytes(1, Ids.bytes(UUID.fromString(campaign)));
                hold.executeQuery();
            }
            var sent = CompletableFuture.supplyAsync(() -> send(requests));
            Thread.sleep(HELD_MILLIS);
            connection.rollback();
            connection.setAutoCommit(true);
            return sent.get();
        }
    }

    private static Clients.Outcome send(List<ByteBuffer> requests) {
        try {
            return Clients.send(requests, RestAssured.port, requests.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ByteBuffer> which(List<ByteBuffer> requests, Clients.Outcome outcome, int status) {
        return IntStream.range(0, requests.size())
                .filter(i -> outcome.statuses()[i] == status)
                .mapToObj(requests::get)
                .toList();
    }

    private static String hash(ByteBuffer request) {
        var ballot = BALLOT.matcher(new String(request.array(), StandardCharsets.UTF_8));
        assertThat(ballot.find()).isTrue();
        return HexFormat.of().formatHex(Sha256.of(Base64.getUrlDecoder().decode(ballot.group(1))));
    }

    private List<String> spent(String campaign) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select lower(hex(ballot_hash)) from spent_ballot where campaign_id = ?")) {
            query.setBytes(1, Ids.bytes(UUID.fromString(campaign)));
            var hashes = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) hashes.add(rows.getString(1));
            }
            return hashes;
        }
    }

    private int kept(String campaign) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from sealed_inbox where campaign_id = ?")) {
            query.setBytes(1, Ids.bytes(UUID.fromString(campaign)));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}

package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.campaign.Answering.InboxKeys;
import id.ampera.platform.crypto.Sealing;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Seals answers and writes them with their spent ballots; the two of one answer in one transaction, whatever its
 * neighbours are. The campaign's keys are fetched once for a batch and not kept longer.
 */
@ApplicationScoped
class AnonymousWriter {
    /**
     * What somebody brings with a ballot.
     *
     * @param answers null for a withdrawal
     * @param at the moment that counts for the window, null for now
     */
    record Entry(BallotCheck.Ballot ballot, String answers, Instant at) {
        UUID campaignId() {
            return ballot.campaignId();
        }
    }

    /** @param sealed null for a withdrawal */
    private record Row(Entry entry, byte[] slot, byte[] draftSlot, byte[] sealed) {
        static Row of(Entry entry, InboxKeys keys) {
            var hash = entry.ballot().hash();
            var slot = Sealing.mac(keys.slotKey(), hash);
            return new Row(entry, slot, Sealing.mac(keys.draftKey(), hash), sealed(entry, slot, keys.sealKey()));
        }

        private static byte[] sealed(Entry entry, byte[] slot, byte[] key) {
            if (entry.answers() == null) return null;
            var ballot = entry.ballot();
            return SealedAnswer.seal(
                    key,
                    entry.campaignId(),
                    slot,
                    ballot.stratumId(),
                    entry.answers(),
                    ballot.sheet().answerSize());
        }

        UUID campaignId() {
            return entry.campaignId();
        }

        byte[] hash() {
            return entry.ballot().hash();
        }

        byte[][] spent() {
            var ballot = entry.ballot();
            return new byte[][] {
                Ids.bytes(campaignId()),
                ballot.hash(),
                Ids.bytes(ballot.stratumId()),
                ballot.message(),
                ballot.signature()
            };
        }

        byte[][] kept() {
            return new byte[][] {Ids.bytes(campaignId()), slot, sealed};
        }
    }

    private static final String SPEND =
            "insert ignore into spent_ballot (campaign_id, ballot_hash, stratum_id, ballot, signature) values";
    private static final String KEEP = "replace into sealed_inbox (campaign_id, slot, sealed) values";
    private static final String UNSPEND = "delete from spent_ballot where campaign_id = ? and ballot_hash = ?";
    private static final String FORGET = "delete from sealed_inbox where campaign_id = ? and slot = ?";
    private static final String DRAFTS = "select slot from sealed_draft where campaign_id = ? and slot in ";
    private static final String DISCARD = "delete from sealed_draft where campaign_id = ? and slot = ?";

    private final Answering answering;
    private final Clock clock;
    private final GroupCommit<Entry, Boolean> commits;

    AnonymousWriter(Answering answering, Clock clock, DataSource database, ResponseConfig config) {
        this.answering = answering;
        this.clock = clock;
        commits = new GroupCommit<>("anonymous-answers", database, new Rows(), config);
    }

    /** What the server keeps for a connection while a writer holds it. */
    private record Held(MultiRow spend, MultiRow keep, MultiRow drafts) implements AutoCloseable {
        static Held on(Connection connection) {
            return new Held(
                    MultiRow.inserts(connection, SPEND, 5),
                    MultiRow.inserts(connection, KEEP, 3),
                    new MultiRow(connection, slots -> DRAFTS + "(" + Ids.marks(slots) + ")"));
        }

        @Override
        public void close() throws SQLException {
            spend.close();
            keep.close();
            drafts.close();
        }
    }

    private final class Rows implements GroupCommit.Batch<Entry, Boolean> {
        private final Map<Connection, Held> held = Collections.synchronizedMap(new IdentityHashMap<>());

        @Override
        public void enter(Connection connection) throws SQLException {
            held.put(connection, Held.on(connection));
            // MariaDB writes out each statement for its log, and goes through values character by character of the
            // client
            execute(connection, "set character_set_client = binary");
        }

        @Override
        public List<Outcome<Boolean>> write(Connection connection, List<Entry> entries) throws SQLException {
            return writeAll(connection, held.get(connection), entries);
        }

        @Override
        public void leave(Connection connection) throws SQLException {
            try (var mine = held.remove(connection)) {
                if (mine != null) execute(connection, "set character_set_client = utf8mb4");
            }
        }
    }

    /** True after the commit; false if the campaign takes no answers. */
    CompletableFuture<Boolean> write(Entry entry) {
        return commits.enqueue(entry);
    }

    /** The same for a thread that waits. */
    boolean writeAndWait(Entry entry) {
        return commits.submit(entry);
    }

    @PreDestroy
    void stop() {
        commits.close();
    }

    private List<Outcome<Boolean>> writeAll(Connection connection, Held held, List<Entry> entries) throws SQLException {
        // sealed before anything is locked
        var rows = rows(entries);
        var open = lockOpen(connection, entries);
        // the last word of a ballot counts; sorted, so that two writers lock rows in the same order
        var last = new TreeMap<byte[], Row>(Arrays::compareUnsigned);
        var outcomes = new ArrayList<Outcome<Boolean>>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var row = rows.get(i);
            var isTaken = row.isPresent() && open.get(entry.at()).contains(entry.campaignId());
            outcomes.add(Outcome.of(isTaken));
            if (isTaken) last.put(row.get().slot(), row.get());
        }
        keep(held, last.values().stream().filter(row -> row.sealed() != null).toList());
        for (var row : last.values()) {
            if (row.sealed() != null) continue;
            execute(connection, UNSPEND, row.campaignId(), row.hash());
            execute(connection, FORGET, row.campaignId(), row.slot());
        }
        discardDrafts(connection, held, last.values());
        return outcomes;
    }

    /** Empty where the campaign has no keys, before publishing and after their destruction. */
    private List<Optional<Row>> rows(List<Entry> entries) {
        var keys = entries.stream()
                .map(Entry::campaignId)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), answering::inboxKeys));
        return entries.stream()
                .map(entry -> keys.get(entry.campaignId()).map(each -> Row.of(entry, each)))
                .toList();
    }

    private Map<Instant, Set<UUID>> lockOpen(Connection connection, List<Entry> entries) throws SQLException {
        var campaigns = new HashMap<Instant, Set<UUID>>();
        for (var entry : entries) {
            campaigns.computeIfAbsent(entry.at(), at -> new TreeSet<>()).add(entry.campaignId());
        }
        var open = new HashMap<Instant, Set<UUID>>();
        for (var each : campaigns.entrySet()) {
            var at = each.getKey() == null ? clock.instant() : each.getKey();
            open.put(each.getKey(), answering.lockOpen(connection, each.getValue(), at));
        }
        return open;
    }

    private static void keep(Held held, List<Row> rows) throws SQLException {
        held.spend()
                .write(rows.stream()
                        .sorted(Comparator.comparing(Row::hash, Arrays::compareUnsigned))
                        .map(Row::spent)
                        .toList());
        held.keep().write(rows.stream().map(Row::kept).toList());
    }

    /**
     * Most ballots have none, so they are looked for before anything is deleted, which is dearer. A draft that is being
     * saved at this moment stays, as one that is saved a moment later.
     */
    private static void discardDrafts(Connection connection, Held held, Collection<Row> rows) throws SQLException {
        var byCampaign =
                rows.stream().collect(Collectors.groupingBy(Row::campaignId, TreeMap::new, Collectors.toList()));
        for (var each : byCampaign.entrySet()) {
            var slots = each.getValue().stream().map(Row::draftSlot).toList();
            var drafts = held.drafts().find(Ids.bytes(each.getKey()), slots);
            // in the order in which every writer locks them
            drafts.sort(Arrays::compareUnsigned);
            for (var slot : drafts) execute(connection, DISCARD, each.getKey(), slot);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(Connection connection, String sql, UUID campaignId, byte[] key) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Ids.bytes(campaignId));
            statement.setBytes(2, key);
            statement.executeUpdate();
        }
    }
}

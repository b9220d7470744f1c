package id.ampera.response;

import id.ampera.campaign.Answering;
import id.ampera.response.GroupCommit.Outcome;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes spent ballots and sealed answers; the two of one answer in one transaction, whatever its neighbours are. */
@ApplicationScoped
class AnonymousWriter {
    /** @param sealed null for a withdrawal; {@code at} the moment that counts for the window, null for now */
    record Entry(
            UUID campaignId,
            byte[] hash,
            UUID stratumId,
            byte[] ballot,
            byte[] signature,
            byte[] slot,
            byte[] draftSlot,
            byte[] sealed,
            Instant at) {
        static Entry withdrawal(UUID campaignId, byte[] hash, byte[] slot, byte[] draftSlot) {
            return new Entry(campaignId, hash, null, null, null, slot, draftSlot, null, null);
        }
    }

    private static final String SPEND =
            "insert ignore into spent_ballot (campaign_id, ballot_hash, stratum_id, ballot, signature) values (?, ?, ?, ?, ?)";
    private static final String KEEP = "replace into sealed_inbox (campaign_id, slot, sealed) values (?, ?, ?)";
    private static final String UNSPEND = "delete from spent_ballot where campaign_id = ? and ballot_hash = ?";
    private static final String DISCARD = "delete from sealed_draft where campaign_id = ? and slot = ?";
    private static final String FORGET = "delete from sealed_inbox where campaign_id = ? and slot = ?";

    private final Answering answering;
    private final Clock clock;
    private final GroupCommit<Entry, Boolean> commits;

    AnonymousWriter(Answering answering, Clock clock, DataSource database, ResponseConfig config) {
        this.answering = answering;
        this.clock = clock;
        commits = new GroupCommit<>("anonymous-answers", database, this::writeAll, config);
    }

    /** True after the commit; false if the campaign takes no answers. */
    boolean write(Entry entry) {
        return commits.submit(entry);
    }

    @PreDestroy
    void stop() {
        commits.close();
    }

    private List<Outcome<Boolean>> writeAll(Connection connection, List<Entry> entries) throws SQLException {
        var open = lockOpen(connection, entries);
        // the last word of a ballot counts; sorted, so that two writers lock rows in the same order
        var last = new TreeMap<byte[], Entry>(Arrays::compareUnsigned);
        var outcomes = new ArrayList<Outcome<Boolean>>();
        for (var entry : entries) {
            var isOpen = open.get(entry.at()).contains(entry.campaignId());
            outcomes.add(Outcome.of(isOpen));
            if (isOpen) last.put(entry.slot(), entry);
        }
        var kept =
                last.values().stream().filter(entry -> entry.sealed() != null).toList();
        var withdrawn =
                last.values().stream().filter(entry -> entry.sealed() == null).toList();
        keep(connection, kept);
        for (var entry : withdrawn) {
            execute(connection, UNSPEND, entry.campaignId(), entry.hash());
            execute(connection, FORGET, entry.campaignId(), entry.slot());
        }
        discardDrafts(connection, last.values());
        return outcomes;
    }

    private Map<Instant, Set<UUID>> lockOpen(Connection connection, List<Entry> entries) throws SQLException {
        var campaigns = new HashMap<Instant, Set<UUID>>();
        for (var entry : entries) {
            campaigns
                    .computeIfAbsent(entry.at(), at -> new java.util.TreeSet<>())
                    .add(entry.campaignId());
        }
        var open = new HashMap<Instant, Set<UUID>>();
        for (var each : campaigns.entrySet()) {
            var at = each.getKey() == null ? clock.instant() : each.getKey();
            open.put(each.getKey(), answering.lockOpen(connection, each.getValue(), at));
        }
        return open;
    }

    private static void keep(Connection connection, List<Entry> entries) throws SQLException {
        if (entries.isEmpty()) return;
        var byHash = entries.stream()
                .sorted(Comparator.comparing(Entry::hash, Arrays::compareUnsigned))
                .toList();
        try (var spend = connection.prepareStatement(SPEND)) {
            for (var entry : byHash) {
                spend.setBytes(1, Ids.bytes(entry.campaignId()));
                spend.setBytes(2, entry.hash());
                spend.setBytes(3, Ids.bytes(entry.stratumId()));
                spend.setBytes(4, entry.ballot());
                spend.setBytes(5, entry.signature());
                spend.addBatch();
            }
            spend.executeBatch();
        }
        try (var keep = connection.prepareStatement(KEEP)) {
            for (var entry : entries) {
                keep.setBytes(1, Ids.bytes(entry.campaignId()));
                keep.setBytes(2, entry.slot());
                keep.setBytes(3, entry.sealed());
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    /** In the order of their slots, as every writer locks them. */
    private static void discardDrafts(Connection connection, Collection<Entry> entries) throws SQLException {
        if (entries.isEmpty()) return;
        var bySlot = entries.stream()
                .sorted(Comparator.comparing(Entry::draftSlot, Arrays::compareUnsigned))
                .toList();
        try (var discard = connection.prepareStatement(DISCARD)) {
            for (var entry : bySlot) {
                discard.setBytes(1, Ids.bytes(entry.campaignId()));
                discard.setBytes(2, entry.draftSlot());
                discard.addBatch();
            }
            discard.executeBatch();
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

package id.ampera.response;

import id.ampera.campaign.Answering;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes named answers, one per invitation. The same answers again are the same submission. */
@ApplicationScoped
class NamedWriter {
    /**
     * @param at when it was submitted, null for now
     * @param files uploads that the answers name, by item; empty where no item asks for files
     */
    record Entry(
            UUID campaignId,
            UUID invitationId,
            UUID questionnaireVersionId,
            String answers,
            Instant at,
            Channel channel,
            Map<String, List<UUID>> files) {}

    /** What became of an entry; {@code receipt} null if the campaign takes no answers. */
    record Written(NamedReceipt receipt) {}

    private record Stored(String answers, NamedReceipt receipt, Channel channel) {
        boolean isSameAs(Entry entry) {
            return answers.equals(entry.answers()) && channel == entry.channel();
        }
    }

    private static final String INSERT =
            "insert into named_submission (id, campaign_id, invitation_id, questionnaire_version_id, answers,"
                    + " submitted_at, receipt, channel) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Answering answering;
    private final Clock clock;
    private final GroupCommit<Entry, Written> commits;

    NamedWriter(Answering answering, Clock clock, DataSource database, ResponseConfig config) {
        this.answering = answering;
        this.clock = clock;
        commits = new GroupCommit<>("named-answers", database, this::writeAll, config);
    }

    /** @throws id.ampera.platform.problem.Problem already-answered, with other answers */
    Written write(Entry entry) {
        return commits.submit(entry);
    }

    /** At once, in the transaction of this connection. */
    Outcome<Written> writeIn(Connection connection, Entry entry) throws SQLException {
        return writeAll(connection, List.of(entry)).get(0);
    }

    @PreDestroy
    void stop() {
        commits.close();
    }

    private List<Outcome<Written>> writeAll(Connection connection, List<Entry> entries) throws SQLException {
        var open = lockOpen(connection, entries);
        var stored = stored(connection, entries);
        var added = new TreeMap<UUID, Entry>();
        var outcomes = new ArrayList<Outcome<Written>>();
        for (var entry : entries) {
            var before = stored.get(entry.invitationId());
            if (before != null) {
                outcomes.add(
                        before.isSameAs(entry)
                                ? Outcome.of(new Written(before.receipt()))
                                : Outcome.refused(ResponseProblem.ALREADY_ANSWERED.raise()));
                continue;
            }
            if (!open.get(entry.at()).contains(entry.campaignId())) {
                outcomes.add(Outcome.of(new Written(null)));
                continue;
            }
            var refusal = entry.files().isEmpty()
                    ? null
                    : AnswerFileSettling.settle(connection, entry.invitationId(), entry.files());
            if (refusal != null) {
                outcomes.add(Outcome.refused(refusal));
                continue;
            }
            var at = entry.at() == null ? clock.instant() : entry.at();
            var receipt =
                    new NamedReceipt(UUID.randomUUID().toString().replace("-", ""), at.truncatedTo(ChronoUnit.MICROS));
            stored.put(entry.invitationId(), new Stored(entry.answers(), receipt, entry.channel()));
            added.put(entry.invitationId(), entry);
            outcomes.add(Outcome.of(new Written(receipt)));
        }
        insert(connection, added, stored);
        answering.markAnswered(connection, added.keySet());
        return outcomes;
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

    private static Map<UUID, Stored> stored(Connection connection, List<Entry> entries) throws SQLException {
        var stored = new HashMap<UUID, Stored>();
        var sql =
                "select invitation_id, answers, receipt, submitted_at, channel from named_submission where invitation_id in ("
                        + Ids.marks(entries.size()) + ")";
        try (var query = connection.prepareStatement(sql)) {
            int at = 1;
            for (var entry : entries) query.setBytes(at++, Ids.bytes(entry.invitationId()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var submittedAt = rows.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    stored.put(
                            Ids.of(rows.getBytes(1)),
                            new Stored(
                                    rows.getString(2),
                                    new NamedReceipt(rows.getString(3), submittedAt),
                                    Channel.valueOf(rows.getString(5))));
                }
            }
        }
        return stored;
    }

    private static void insert(Connection connection, TreeMap<UUID, Entry> added, Map<UUID, Stored> stored)
            throws SQLException {
        if (added.isEmpty()) return;
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var entry : added.values()) {
                var receipt = stored.get(entry.invitationId()).receipt();
                insert.setBytes(1, Ids.bytes(UUID.randomUUID()));
                insert.setBytes(2, Ids.bytes(entry.campaignId()));
                insert.setBytes(3, Ids.bytes(entry.invitationId()));
                insert.setBytes(4, Ids.bytes(entry.questionnaireVersionId()));
                insert.setString(5, entry.answers());
                insert.setObject(6, LocalDateTime.ofInstant(receipt.submittedAt(), ZoneOffset.UTC));
                insert.setString(7, receipt.receipt());
                insert.setString(8, entry.channel().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}

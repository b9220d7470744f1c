package id.ampera.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Every query on the tables of answers but the two writers'. */
@ApplicationScoped
class ResponseRepository {
    private static final int PAGE = 1000;

    private final EntityManager em;

    ResponseRepository(EntityManager em) {
        this.em = em;
    }

    record Sealed(byte[] slot, byte[] sealed) {}

    record Released(UUID stratumId, String answers) {}

    record Rate(LocalDate day, int band) {}

    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private <R> R jdbc(Work<R> work) {
        return em.unwrap(Session.class).doReturningWork(work::on);
    }

    /** The next sealed answers after a slot, in the order of their slots. */
    List<Sealed> inbox(UUID campaignId, byte[] after) {
        return jdbc(connection -> {
            var page = new ArrayList<Sealed>();
            var sql = "select slot, sealed from sealed_inbox where campaign_id = ? and slot > ? order by slot limit "
                    + PAGE;
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                query.setBytes(2, after);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) page.add(new Sealed(rows.getBytes(1), rows.getBytes(2)));
                }
            }
            return page;
        });
    }

    List<Sealed> interimMarks(UUID campaignId) {
        return jdbc(connection -> {
            var marks = new ArrayList<Sealed>();
            try (var query =
                    connection.prepareStatement("select slot, sealed from sealed_interim where campaign_id = ?")) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) marks.add(new Sealed(rows.getBytes(1), rows.getBytes(2)));
                }
            }
            return marks;
        });
    }

    /** @param marks sealed ones by slot, in the order of the slots */
    void replaceInterimMarks(UUID campaignId, Map<byte[], byte[]> marks) {
        update("delete from sealed_interim where campaign_id = ?", campaignId);
        jdbc(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into sealed_interim (campaign_id, slot, sealed) values (?, ?, ?)")) {
                int waiting = 0;
                for (var mark : marks.entrySet()) {
                    insert.setBytes(1, Ids.bytes(campaignId));
                    insert.setBytes(2, mark.getKey());
                    insert.setBytes(3, mark.getValue());
                    insert.addBatch();
                    if (++waiting % PAGE == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    void addInterim(UUID campaignId, int number, UUID questionnaireVersionId, List<Released> answers) {
        add(
                "insert into interim_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers, release_number)"
                        + " values (?, ?, ?, ?, ?, " + number + ")",
                campaignId,
                questionnaireVersionId,
                answers);
    }

    void addAnonymous(UUID campaignId, UUID questionnaireVersionId, List<Released> answers) {
        add(
                "insert into anonymous_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers)"
                        + " values (?, ?, ?, ?, ?)",
                campaignId,
                questionnaireVersionId,
                answers);
    }

    private void add(String sql, UUID campaignId, UUID questionnaireVersionId, List<Released> answers) {
        jdbc(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                int waiting = 0;
                for (var answer : answers) {
                    insert.setBytes(1, Ids.bytes(UUID.randomUUID()));
                    insert.setBytes(2, Ids.bytes(campaignId));
                    insert.setBytes(3, Ids.bytes(questionnaireVersionId));
                    insert.setBytes(4, Ids.bytes(answer.stratumId()));
                    insert.setString(5, answer.answers());
                    insert.addBatch();
                    if (++waiting % PAGE == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
            return null;
        });
    }

    record Erased(int answers, int drafts) {}

    /** Makes the list of spent ballots public, in the order of their hashes. */
    void publishBallots(UUID campaignId) {
        update(
                "insert into published_ballot (campaign_id, ballot_hash, stratum_id, ballot, signature)"
                        + " select campaign_id, ballot_hash, stratum_id, ballot, signature from spent_ballot"
                        + " where campaign_id = ? order by ballot_hash",
                campaignId);
    }

    /** Empties what led to the published answers, or would have. */
    Erased erase(UUID campaignId) {
        update("delete from spent_ballot where campaign_id = ?", campaignId);
        update("delete from daily_rate where campaign_id = ?", campaignId);
        update("delete from sealed_interim where campaign_id = ?", campaignId);
        return new Erased(
                update("delete from sealed_inbox where campaign_id = ?", campaignId),
                update("delete from sealed_draft where campaign_id = ?", campaignId));
    }

    private int update(String sql, UUID campaignId) {
        return jdbc(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, Ids.bytes(campaignId));
                return statement.executeUpdate();
            }
        });
    }

    List<PublishedBallots.BallotItem> ballots(UUID campaignId, String afterHash, int limit) {
        return jdbc(connection -> {
            var page = new ArrayList<PublishedBallots.BallotItem>();
            var sql = "select ballot_hash, stratum_id, ballot, signature from published_ballot"
                    + " where campaign_id = ? and ballot_hash > ? order by ballot_hash limit " + limit;
            var base64 = java.util.Base64.getUrlEncoder().withoutPadding();
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                query.setBytes(
                        2, afterHash == null ? new byte[0] : HexFormat.of().parseHex(afterHash));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        page.add(new PublishedBallots.BallotItem(
                                HexFormat.of().formatHex(rows.getBytes(1)),
                                Ids.of(rows.getBytes(2)),
                                base64.encodeToString(rows.getBytes(3)),
                                base64.encodeToString(rows.getBytes(4))));
                    }
                }
            }
            return page;
        });
    }

    long count(String table, UUID campaignId) {
        return jdbc(connection -> {
            try (var query = connection.prepareStatement("select count(*) from " + table + " where campaign_id = ?")) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    long countOnPaper(UUID campaignId) {
        return jdbc(connection -> {
            var sql = "select count(*) from named_submission where campaign_id = ? and channel = 'PAPER'";
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    Optional<Rate> rate(UUID campaignId) {
        return jdbc(connection -> {
            try (var query =
                    connection.prepareStatement("select rate_day, band from daily_rate where campaign_id = ?")) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    if (!rows.next()) return Optional.empty();
                    return Optional.of(new Rate(rows.getObject(1, LocalDate.class), rows.getInt(2)));
                }
            }
        });
    }

    void keepRate(UUID campaignId, Rate rate) {
        jdbc(connection -> {
            var sql = "replace into daily_rate (campaign_id, rate_day, band) values (?, ?, ?)";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, Ids.bytes(campaignId));
                statement.setObject(2, rate.day());
                statement.setInt(3, rate.band());
                return statement.executeUpdate();
            }
        });
    }
}

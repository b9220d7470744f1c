package id.ampera.response;

import static java.time.temporal.ChronoUnit.HOURS;

import id.ampera.campaign.Answering;
import id.ampera.response.PublicAnswerService.Arrived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Every query on the tables of answers without an account, and of windows that do not count. */
@ApplicationScoped
class PublicAnswerRepository {
    /** Of an answer {@code a}: whether it arrived in a window that does not count. */
    static final String IS_EXCLUDED =
            """
            (a.on_paper = false and exists (select 1 from excluded_window w
            where w.campaign_id = a.campaign_id and w.lifted_reason is null
            and (w.point_id is null or w.point_id = a.point_id)
            and a.answered_hour >= w.from_hour and a.answered_hour < w.until_hour))""";

    record Kept(UUID campaignId, UUID pointId, UUID questionnaireVersionId, String answers, boolean onPaper) {}

    record Device(byte[] contentMac, String receipt, Instant expiresAt) {}

    private interface Fill {
        void into(PreparedStatement statement) throws SQLException;
    }

    private interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    private final EntityManager em;

    PublicAnswerRepository(EntityManager em) {
        this.em = em;
    }

    private <R> R jdbc(Work<R> work) {
        return em.unwrap(Session.class).doReturningWork(work::on);
    }

    private int update(String sql, Fill fill) {
        return jdbc(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill.into(statement);
                return statement.executeUpdate();
            }
        });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Whether it takes answers now; then it cannot be closed before the transaction ends. */
    boolean lockOpen(Answering answering, UUID campaignId, Instant now) {
        return jdbc(connection ->
                answering.lockOpen(connection, Set.of(campaignId), now).contains(campaignId));
    }

    /** Notes the device unless it is there; its row is locked from now on. Not ignored but set anew: that locks at once. */
    void addDevice(Arrived arrived, PublicReceipt receipt) {
        var sql = "insert into public_device (content_mac, receipt, expires_at, campaign_id, device_mac)"
                + " values (?, ?, ?, ?, ?) on duplicate key update receipt = receipt";
        update(sql, statement -> device(statement, arrived, receipt));
    }

    void renewDevice(Arrived arrived, PublicReceipt receipt) {
        var sql = "update public_device set content_mac = ?, receipt = ?, expires_at = ?"
                + " where campaign_id = ? and device_mac = ?";
        update(sql, statement -> device(statement, arrived, receipt));
    }

    private static void device(PreparedStatement statement, Arrived arrived, PublicReceipt receipt)
            throws SQLException {
        statement.setBytes(1, arrived.contentMac());
        statement.setString(2, receipt.receipt());
        statement.setObject(3, utc(receipt.againFrom()));
        statement.setBytes(4, Ids.bytes(arrived.campaignId()));
        statement.setBytes(5, arrived.deviceMac());
    }

    Device device(UUID campaignId, byte[] deviceMac) {
        return jdbc(connection -> {
            var sql = "select content_mac, receipt, expires_at from public_device"
                    + " where campaign_id = ? and device_mac = ?";
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                query.setBytes(2, deviceMac);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return new Device(
                            rows.getBytes(1),
                            rows.getString(2),
                            rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC));
                }
            }
        });
    }

    /** False if the challenge was used before. */
    boolean spend(Arrived arrived) {
        var sql = "insert ignore into spent_challenge (challenge_hash, campaign_id, expires_at) values (?, ?, ?)";
        return update(sql, statement -> {
                    statement.setBytes(1, arrived.challengeHash());
                    statement.setBytes(2, Ids.bytes(arrived.campaignId()));
                    // not to the second: the row is no clock of an answer
                    statement.setObject(
                            3, utc(arrived.challengeUntil().truncatedTo(HOURS).plus(1, HOURS)));
                })
                == 1;
    }

    void addAnswer(Kept answer, Instant hour) {
        var sql = "insert into public_answer (id, campaign_id, point_id, questionnaire_version_id, answered_hour,"
                + " answers, on_paper) values (?, ?, ?, ?, ?, ?, ?)";
        update(sql, statement -> {
            statement.setBytes(1, Ids.bytes(UUID.randomUUID()));
            statement.setBytes(2, Ids.bytes(answer.campaignId()));
            statement.setBytes(3, Ids.bytes(answer.pointId()));
            statement.setBytes(4, Ids.bytes(answer.questionnaireVersionId()));
            statement.setObject(5, utc(hour));
            statement.setString(6, answer.answers());
            statement.setBoolean(7, answer.onPaper());
        });
    }

    Map<UUID, Integer> onPaper(UUID campaignId) {
        return jdbc(connection -> {
            var counts = new HashMap<UUID, Integer>();
            var sql =
                    "select point_id, count(*) from public_answer where campaign_id = ? and on_paper group by point_id";
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) counts.put(Ids.of(rows.getBytes(1)), rows.getInt(2));
                }
            }
            return counts;
        });
    }

    /** What arrived from phones, by point and hour, the hours in order. */
    List<HourCount> hours(UUID campaignId) {
        return jdbc(connection -> {
            var counts = new ArrayList<HourCount>();
            var sql = "select point_id, answered_hour, count(*) from public_answer where campaign_id = ?"
                    + " and on_paper = false group by point_id, answered_hour order by point_id, answered_hour";
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        counts.add(new HourCount(
                                Ids.of(rows.getBytes(1)),
                                rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                rows.getInt(3)));
                    }
                }
            }
            return counts;
        });
    }

    /** Answers that count. */
    long count(UUID campaignId) {
        return jdbc(connection -> {
            var sql = "select count(*) from public_answer a where a.campaign_id = ? and not " + IS_EXCLUDED;
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    void forgetExpired(Instant now) {
        for (var table : List.of("public_device", "spent_challenge")) {
            update("delete from " + table + " where expires_at <= ?", statement -> statement.setObject(1, utc(now)));
        }
    }

    void forgetDevices(UUID campaignId) {
        for (var table : List.of("public_device", "spent_challenge")) {
            update(
                    "delete from " + table + " where campaign_id = ?",
                    statement -> statement.setBytes(1, Ids.bytes(campaignId)));
        }
    }
}

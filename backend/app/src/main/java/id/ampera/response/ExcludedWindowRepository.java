package id.ampera.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ExcludedWindowRepository {
    private final EntityManager em;

    ExcludedWindowRepository(EntityManager em) {
        this.em = em;
    }

    /** Of one campaign only one window is declared at a time. */
    void lock(UUID campaignId) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var query = connection.prepareStatement("select id from campaign where id = ? for update")) {
                query.setBytes(1, Ids.bytes(campaignId));
                query.executeQuery().close();
            }
        });
    }

    /** Also those that were lifted, by their beginning. */
    List<ExcludedWindow> of(UUID campaignId) {
        return em.unwrap(Session.class).doReturningWork(connection -> {
            var found = new ArrayList<ExcludedWindow>();
            var sql = "select id, point_id, from_hour, until_hour, reason, excluded_by, changed_at, lifted_reason"
                    + " from excluded_window where campaign_id = ? order by from_hour, id";
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                try (var rows = query.executeQuery()) {
                    while (rows.next()) found.add(window(campaignId, rows));
                }
            }
            return found;
        });
    }

    private static ExcludedWindow window(UUID campaignId, ResultSet rows) throws SQLException {
        var point = rows.getBytes(2);
        return new ExcludedWindow(
                Ids.of(rows.getBytes(1)),
                campaignId,
                point == null ? null : Ids.of(point),
                instant(rows, 3),
                instant(rows, 4),
                rows.getString(5),
                rows.getString(6),
                instant(rows, 7),
                rows.getString(8));
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    void add(ExcludedWindow window) {
        em.unwrap(Session.class).doWork(connection -> {
            var sql = "insert into excluded_window (id, campaign_id, point_id, from_hour, until_hour, reason,"
                    + " excluded_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)";
            try (var insert = connection.prepareStatement(sql)) {
                insert.setBytes(1, Ids.bytes(window.id()));
                insert.setBytes(2, Ids.bytes(window.campaignId()));
                insert.setBytes(3, window.pointId() == null ? null : Ids.bytes(window.pointId()));
                insert.setObject(4, utc(window.from()));
                insert.setObject(5, utc(window.until()));
                insert.setString(6, window.reason());
                insert.setString(7, window.by());
                insert.setObject(8, utc(window.changedAt()));
                insert.executeUpdate();
            }
        });
    }

    void lift(UUID id, String reason, Instant now) {
        em.unwrap(Session.class).doWork(connection -> {
            var sql = "update excluded_window set lifted_reason = ?, changed_at = ? where id = ?";
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, reason);
                update.setObject(2, utc(now));
                update.setBytes(3, Ids.bytes(id));
                update.executeUpdate();
            }
        });
    }
}

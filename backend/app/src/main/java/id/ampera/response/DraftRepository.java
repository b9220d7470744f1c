package id.ampera.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class DraftRepository {
    private final EntityManager em;

    DraftRepository(EntityManager em) {
        this.em = em;
    }

    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    <R> R jdbc(Work<R> work) {
        return em.unwrap(Session.class).doReturningWork(work::on);
    }

    /** A locking read: an ordinary one would show the draft from before another device's commit. */
    Optional<byte[]> find(UUID campaignId, byte[] slot) {
        return find(campaignId, slot, "lock in share mode");
    }

    /** Kept from everybody else until the transaction ends. */
    Optional<byte[]> findLocked(UUID campaignId, byte[] slot) {
        return find(campaignId, slot, "for update");
    }

    private Optional<byte[]> find(UUID campaignId, byte[] slot, String lock) {
        return jdbc(connection -> {
            var sql = "select sealed from sealed_draft where campaign_id = ? and slot = ? " + lock;
            try (var query = connection.prepareStatement(sql)) {
                query.setBytes(1, Ids.bytes(campaignId));
                query.setBytes(2, slot);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                }
            }
        });
    }

    /** False if there is a draft already. One statement: looking first and writing then would deadlock in an empty gap. */
    boolean add(UUID campaignId, byte[] slot, byte[] sealed) {
        return jdbc(connection -> {
            var sql = "insert ignore into sealed_draft (campaign_id, slot, sealed) values (?, ?, ?)";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, Ids.bytes(campaignId));
                statement.setBytes(2, slot);
                statement.setBytes(3, sealed);
                return statement.executeUpdate() == 1;
            }
        });
    }

    void replace(UUID campaignId, byte[] slot, byte[] sealed) {
        jdbc(connection -> {
            var sql = "update sealed_draft set sealed = ? where campaign_id = ? and slot = ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, sealed);
                statement.setBytes(2, Ids.bytes(campaignId));
                statement.setBytes(3, slot);
                return statement.executeUpdate();
            }
        });
    }

    void discard(UUID campaignId, byte[] slot) {
        jdbc(connection -> {
            var sql = "delete from sealed_draft where campaign_id = ? and slot = ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setBytes(1, Ids.bytes(campaignId));
                statement.setBytes(2, slot);
                return statement.executeUpdate();
            }
        });
    }
}

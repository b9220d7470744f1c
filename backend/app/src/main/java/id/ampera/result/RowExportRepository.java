package id.ampera.result;

import id.ampera.platform.job.JobRows;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.storage.FileOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class RowExportRepository implements FileOwner {
    private final EntityManager em;

    RowExportRepository(EntityManager em) {
        this.em = em;
    }

    void persist(RowExport export) {
        em.persist(export);
        em.flush();
    }

    RowExport require(UUID id) {
        var found = em.find(RowExport.class, id);
        if (found == null) throw CommonProblem.NOT_FOUND.raise();
        return found;
    }

    RowExport require(UUID campaignId, UUID id) {
        var found = require(id);
        if (!found.campaignId().equals(campaignId)) throw CommonProblem.NOT_FOUND.raise();
        return found;
    }

    JobRows jobs() {
        return new JobRows(em, "RowExport", List.of(RowExportStatus.QUEUED, RowExportStatus.RUNNING));
    }

    /** None that is still being written: it would come back. */
    List<UUID> endedAndAskedBefore(Instant limit) {
        return em.createQuery(
                        "select e.id from RowExport e where e.status in :states and e.createdAt < :limit", UUID.class)
                .setParameter("states", List.of(RowExportStatus.DONE, RowExportStatus.FAILED))
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Another replica may have been first. */
    void remove(Collection<UUID> exports) {
        if (exports.isEmpty()) return;
        em.createQuery("delete from RowExport e where e.id in :exports")
                .setParameter("exports", exports)
                .executeUpdate();
    }

    Optional<ReleasedRows> released(UUID campaignId) {
        return Optional.ofNullable(em.find(ReleasedRows.class, campaignId));
    }

    /** What was released, these rows if nothing was: two who ask for the first time at once agree on one. */
    ReleasedRows release(UUID campaignId, byte[] seed, byte[] content, Instant now) {
        em.createNativeQuery(
                        "insert ignore into row_release (campaign_id, seed, content, released_at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, bytes(campaignId))
                .setParameter(2, seed)
                .setParameter(3, content)
                .setParameter(4, now)
                .executeUpdate();
        // locked, since only so is seen what another transaction wrote after this one began
        return em.find(ReleasedRows.class, campaignId, LockModeType.PESSIMISTIC_READ);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return new HashSet<>(em.createQuery("select e.id from RowExport e where e.id in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }
}

package id.ampera.platform.job;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The jobs of one kind as their feature keeps them: an entity with {@code id}, {@code status}, {@code createdAt} and {@code
 * updatedAt}, which is when it was last heard of. To be called in a transaction.
 */
public final class JobRows {
    private final EntityManager em;
    private final String entity;
    private final List<? extends Enum<?>> underWay;

    /** @param underWay states in which somebody has to be at it */
    public JobRows(EntityManager em, String entity, List<? extends Enum<?>> underWay) {
        this.em = em;
        this.entity = entity;
        this.underWay = underWay;
    }

    /** See {@link Jobs#silentSince}. */
    public List<UUID> silentSince(Instant limit) {
        return em.createQuery(
                        "select j.id from " + entity
                                + " j where j.status in :states and j.updatedAt < :limit order by j.createdAt",
                        UUID.class)
                .setParameter("states", underWay)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** See {@link Jobs#take}. */
    public boolean take(UUID id, Instant limit, Instant now) {
        int taken = em.createQuery("update " + entity
                        + " j set j.updatedAt = :now where j.id = :id and j.status in :states and j.updatedAt < :limit")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("states", underWay)
                .setParameter("limit", limit)
                .executeUpdate();
        return taken == 1;
    }

    /** See {@link Jobs#beat}. */
    public void beat(UUID id, Instant now) {
        em.createQuery("update " + entity + " j set j.updatedAt = :now where j.id = :id and j.status in :states")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("states", underWay)
                .executeUpdate();
    }
}

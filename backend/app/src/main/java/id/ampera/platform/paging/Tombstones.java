package id.ampera.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Remembers deletions, so that a mirror that asks by {@code updatedSince} learns of them. */
@ApplicationScoped
public class Tombstones {
    private static final int MAX = 10_000;

    private final EntityManager em;

    Tombstones(EntityManager em) {
        this.em = em;
    }

    /** To be called in the transaction that deletes. */
    public void bury(String subjectType, UUID subjectId, Instant now) {
        em.persist(new Tombstone(subjectType, subjectId, now));
    }

    List<UUID> since(String subjectType, Instant since) {
        return em.createQuery(
                        "select t.subjectId from Tombstone t where t.subjectType = :type and t.deletedAt >= :since"
                                + " order by t.deletedAt",
                        UUID.class)
                .setParameter("type", subjectType)
                .setParameter("since", since)
                .setMaxResults(MAX)
                .getResultList();
    }
}

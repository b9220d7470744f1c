package id.ampera.finding;

import id.ampera.finding.EvidenceLook.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Looks that are still to be taken. */
@ApplicationScoped
class EvidenceLooks {
    private final EntityManager em;
    private final Clock clock;

    EvidenceLooks(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    void note(Subject subject) {
        em.persist(new EvidenceLook(subject, clock.instant()));
    }

    List<Subject> waiting() {
        return em.createQuery(
                        "select distinct new id.ampera.finding.EvidenceLook$Subject(l.kind, l.subjectId)"
                                + " from EvidenceLook l",
                        Subject.class)
                .getResultList();
    }

    /**
     * Those that this transaction sees, as it sees what they were noted for. Whatever is noted later is not among them and
     * keeps its own look.
     */
    List<Long> of(Subject subject) {
        var kind = subject.kind() == null ? "l.kind is null" : "l.kind = :kind";
        var query = em.createQuery("select l.id from EvidenceLook l where l.subjectId = :id and " + kind, Long.class)
                .setParameter("id", subject.id());
        if (subject.kind() != null) query.setParameter("kind", subject.kind());
        return query.getResultList();
    }

    void taken(List<Long> ids) {
        if (ids.isEmpty()) return;
        em.createQuery("delete from EvidenceLook l where l.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}

package id.ampera.programme;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ProgrammeRepository implements PanacheRepositoryBase<Programme, UUID> {

    Programme require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<ProgrammeRef> refs(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.programme.ProgrammeRef(p.id, p.code, p.title) from Programme p"
                                + " where p.id in :ids order by p.title, p.id",
                        ProgrammeRef.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Page<ProgrammeListItem> list(ProgrammeFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        ProgrammeListItem.class,
                        "p.id, p.code, p.type, p.title, p.status,"
                                + " (select coalesce(sum(s.hours), 0) from Programme o join o.sessions s where o.id = p.id),"
                                + " (select count(c.id) from Cohort c where c.programmeId = p.id),"
                                + " (select count(t.id) from Participation t join Cohort d on d.id = t.cohortId"
                                + " where d.programmeId = p.id and t.status <> id.ampera.programme.ParticipationStatus.WITHDRAWN),"
                                + " p.updatedAt",
                        "Programme p",
                        "p.id")
                .search(filter.q, "p.title", "p.code")
                .where("p.type = :type", "type", filter.type)
                .where("p.status = :status", "status", filter.status)
                .where("p.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, ProgrammeSort.class, "title", now);
    }

    /** Where a session stands. */
    record SessionPlace(UUID id, UUID programmeId, String title) {}

    List<SessionPlace> sessions(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select s.id, p.id, s.title from Programme p join p.sessions s where s.id in :ids",
                        SessionPlace.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}

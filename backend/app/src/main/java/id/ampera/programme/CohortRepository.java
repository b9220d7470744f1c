package id.ampera.programme;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CohortRepository implements PanacheRepositoryBase<Cohort, UUID> {
    static final String TOMBSTONE = "cohort";

    Cohort require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Two who enrol at once cannot take the last place together. */
    Cohort requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<CohortRef> refs(Collection<UUID> programmeIds) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.programme.CohortRef(c.id, c.programmeId, c.name, c.endsOn) from Cohort c"
                                + " where c.programmeId in :ids order by c.programmeId, c.startsOn, c.name, c.id",
                        CohortRef.class)
                .setParameter("ids", programmeIds)
                .getResultList();
    }

    Page<CohortListItem> list(CohortFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        CohortListItem.class,
                        "c.id, c.programmeId, p.title, c.name, c.startsOn, c.endsOn, c.place, c.capacity,"
                                + " (select count(t.id) from Participation t where t.cohortId = c.id"
                                + " and t.status <> id.ampera.programme.ParticipationStatus.WITHDRAWN), c.updatedAt",
                        "Cohort c join Programme p on p.id = c.programmeId",
                        "c.id")
                .search(filter.q, "c.name", "c.place")
                .where("c.programmeId = :programmeId", "programmeId", filter.programmeId)
                .where("c.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable(TOMBSTONE)
                .page(filter, CohortSort.class, "startsOn", now);
    }
}

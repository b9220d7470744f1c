package id.ampera.programme;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.programme.CohortView.ParticipantCounts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class ParticipationRepository implements PanacheRepositoryBase<Participation, UUID> {

    /** Also those who withdrew. */
    boolean exist(UUID cohortId) {
        return count("cohortId", cohortId) > 0;
    }

    private static final String ROW =
            "t.id, t.version, t.cohortId, t.employeeId, n.nip, e.name, t.unitId, u.name, t.status, t.preScore, t.postScore, t.updatedAt";
    private static final String FROM =
            "Participation t join Employee e on e.id = t.employeeId join e.nips n join Unit u on u.id = t.unitId";

    record Scores(BigDecimal pre, BigDecimal post) {}

    Participation require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<ParticipantView> list(UUID cohortId, ParticipantFilter filter, Set<UUID> units, Instant now) {
        return new Listing<>(getEntityManager(), ParticipantView.class, ROW, FROM, "t.id")
                .where("n.validTo is null")
                .where("t.cohortId = :cohortId", "cohortId", cohortId)
                .search(filter.q, "e.name")
                .where("t.status = :status", "status", filter.status)
                .where("t.unitId in :units", "units", units)
                .where("t.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, ParticipantSort.class, "name", now);
    }

    ParticipantView view(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.programme.ParticipantView(" + ROW + ") from " + FROM
                                + " where n.validTo is null and t.id = :id",
                        ParticipantView.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    List<ParticipantRef> refs(Collection<UUID> cohortIds) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.programme.ParticipantRef(t.id, t.employeeId, c.programmeId, t.cohortId, t.unitId, e.sex)"
                                + " from Participation t join Cohort c on c.id = t.cohortId join Employee e on e.id = t.employeeId"
                                + " where t.cohortId in :ids and t.status <> id.ampera.programme.ParticipationStatus.WITHDRAWN"
                                + " order by t.id",
                        ParticipantRef.class)
                .setParameter("ids", cohortIds)
                .getResultList();
    }

    Map<UUID, Participation> byEmployee(UUID cohortId, Collection<UUID> employeeIds) {
        if (employeeIds.isEmpty()) return Map.of();
        return list("cohortId = ?1 and employeeId in ?2", cohortId, employeeIds).stream()
                .collect(Collectors.toMap(Participation::employeeId, Function.identity()));
    }

    List<Participation> enrolled(UUID cohortId) {
        return list("cohortId = ?1 and status = ?2", cohortId, ParticipationStatus.ENROLLED);
    }

    long countPlaces(UUID cohortId) {
        return count("cohortId = ?1 and status <> ?2", cohortId, ParticipationStatus.WITHDRAWN);
    }

    /** Of those who did not withdraw. */
    List<Scores> scores(UUID cohortId) {
        return getEntityManager()
                .createQuery(
                        "select t.preScore, t.postScore from Participation t"
                                + " where t.cohortId = :cohortId and t.status <> id.ampera.programme.ParticipationStatus.WITHDRAWN",
                        Scores.class)
                .setParameter("cohortId", cohortId)
                .getResultList();
    }

    ParticipantCounts counts(UUID cohortId) {
        var counts = new EnumMap<ParticipationStatus, Long>(ParticipationStatus.class);
        for (var row : getEntityManager()
                .createQuery(
                        "select t.status, count(t.id) from Participation t where t.cohortId = :cohortId group by t.status",
                        Object[].class)
                .setParameter("cohortId", cohortId)
                .getResultList()) {
            counts.put((ParticipationStatus) row[0], (Long) row[1]);
        }
        return new ParticipantCounts(
                counts.getOrDefault(ParticipationStatus.ENROLLED, 0L),
                counts.getOrDefault(ParticipationStatus.COMPLETED, 0L),
                counts.getOrDefault(ParticipationStatus.WITHDRAWN, 0L));
    }
}

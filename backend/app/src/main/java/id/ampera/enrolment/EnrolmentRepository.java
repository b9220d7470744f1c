package id.ampera.enrolment;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {
    private static final int SKIP_LOCKED = -2;

    Enrolment require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<EnrolmentListItem> list(EnrolmentFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        EnrolmentListItem.class,
                        "e.id, e.kind, e.title, e.status, e.people, e.createdAt, e.updatedAt",
                        "Enrolment e",
                        "e.id")
                .search(filter.q, "e.title")
                .where("e.status = :status", "status", filter.status)
                .where("e.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, EnrolmentSort.class, "-createdAt", now);
    }

    /** The next job that nobody works on; what another replica is just taking is passed over. */
    Optional<Enrolment> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select e from Enrolment e where e.status in (RUNNING, WAITING) and e.nextAttemptAt <= :now"
                                + " order by e.nextAttemptAt",
                        Enrolment.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    List<EnrolmentPerson> pending(UUID enrolmentId, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p from EnrolmentPerson p where p.enrolmentId = :id and p.outcome = PENDING"
                                + " order by p.employeeId",
                        EnrolmentPerson.class)
                .setParameter("id", enrolmentId)
                .setMaxResults(limit)
                .getResultList();
    }

    List<EnrolmentPerson> people(UUID enrolmentId) {
        return getEntityManager()
                .createQuery("select p from EnrolmentPerson p where p.enrolmentId = :id", EnrolmentPerson.class)
                .setParameter("id", enrolmentId)
                .getResultList();
    }

    EnrolmentPerson person(UUID enrolmentId, UUID employeeId) {
        return getEntityManager().find(EnrolmentPerson.class, new EnrolmentPerson.Key(enrolmentId, employeeId));
    }

    void addPeople(UUID enrolmentId, Collection<UUID> employeeIds) {
        for (var each : employeeIds) getEntityManager().persist(new EnrolmentPerson(enrolmentId, each));
    }

    boolean isUnderWay(EnrolmentKind kind) {
        return count("kind = ?1 and status in (RUNNING, WAITING)", kind) > 0;
    }

    int countMailed(UUID enrolmentId) {
        return getEntityManager()
                .createQuery(
                        "select count(p.employeeId) from EnrolmentPerson p where p.enrolmentId = :id and p.mailed = true",
                        Long.class)
                .setParameter("id", enrolmentId)
                .getSingleResult()
                .intValue();
    }

    EnrolmentCounts counts(UUID enrolmentId) {
        var rows = getEntityManager()
                .createQuery(
                        "select p.outcome, count(p.employeeId) from EnrolmentPerson p where p.enrolmentId = :id"
                                + " group by p.outcome",
                        Object[].class)
                .setParameter("id", enrolmentId)
                .getResultList();
        Map<Outcome, Long> counts =
                rows.stream().collect(Collectors.toMap(row -> (Outcome) row[0], row -> (Long) row[1]));
        return EnrolmentCounts.of(counts);
    }
}

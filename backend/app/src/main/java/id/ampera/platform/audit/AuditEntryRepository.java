package id.ampera.platform.audit;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.time.TimeBeans;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AuditEntryRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

    AuditEntry require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<AuditEntryListItem> list(AuditFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        AuditEntryListItem.class,
                        "a.id, a.occurredAt, a.continuedAt, a.actorEmployeeId, a.actorName, a.action, a.subjectType, a.subjectId,"
                                + " a.subjectLabel",
                        "AuditEntry a",
                        "a.id")
                .search(filter.q, "a.actorName", "a.subjectLabel")
                .where("a.subjectType = :subjectType", "subjectType", filter.subjectType)
                .where("a.subjectId = :subjectId", "subjectId", filter.subjectId)
                .where("a.actorEmployeeId = :actorId", "actorId", filter.actorId)
                .where("a.action = :action", "action", filter.action)
                .where("a.occurredAt >= :from", "from", startOf(filter.from))
                .where("a.occurredAt < :to", "to", filter.to == null ? null : startOf(filter.to.plusDays(1)))
                .where("coalesce(a.continuedAt, a.occurredAt) >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, AuditSort.class, "-occurredAt", now);
    }

    AuditKinds kinds() {
        return new AuditKinds(distinct("subjectType"), distinct("action"));
    }

    private List<String> distinct(String path) {
        return getEntityManager()
                .createQuery("select distinct a." + path + " from AuditEntry a order by a." + path, String.class)
                .getResultList();
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(TimeBeans.PALEMBANG).toInstant();
    }
}

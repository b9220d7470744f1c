package id.ampera.report;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.storage.FileOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID>, FileOwner {

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return Set.copyOf(getEntityManager()
                .createQuery("select f.fileId from Report r join r.files f where f.fileId in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }

    Report require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    int lastSerial(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(r.serial), 0) from Report r where r.evaluationId = :evaluation",
                        Integer.class)
                .setParameter("evaluation", evaluationId)
                .getSingleResult();
    }

    /** @param visible evaluations whose reports are shown; null for all */
    Page<ReportListItem> list(ReportFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                getEntityManager(),
                ReportListItem.class,
                "r.id, r.evaluationId, r.serial, r.title, r.numberCount, r.createdAt, r.createdBy",
                "Report r",
                "r.id");
        if (visible != null && visible.isEmpty()) listing.where("1 = 0");
        return listing.search(filter.q, "r.title", "r.createdBy")
                .where("r.evaluationId in :visible", "visible", visible == null || visible.isEmpty() ? null : visible)
                .where("r.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("r.createdAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, ReportSort.class, "-createdAt", now);
    }
}

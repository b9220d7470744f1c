package id.ampera.document;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ChecklistRepository implements PanacheRepositoryBase<Checklist, UUID> {

    Checklist require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<ChecklistListItem> list(ChecklistFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                        getEntityManager(),
                        ChecklistListItem.class,
                        "c.id, c.evaluationId, c.title,"
                                + " (select count(k.id) from Checklist o join o.criteria k where o.id = c.id),"
                                + " (select count(k.id) from Checklist o join o.criteria k where o.id = c.id"
                                + " and k.verdict <> id.ampera.document.Verdict.OPEN),"
                                + " (select count(k.id) from Checklist o join o.criteria k where o.id = c.id"
                                + " and k.verdict = id.ampera.document.Verdict.MET), c.updatedAt",
                        "Checklist c",
                        "c.id")
                .search(filter.q, "c.title")
                .where("c.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("c.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable("checklist");
        return DocumentRepository.visible(listing, "c.evaluationId", visible)
                .page(filter, ChecklistSort.class, "title", now);
    }

    List<Checklist> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 order by title, id", evaluationId);
    }
}

package id.ampera.document;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class ExcerptRepository implements PanacheRepositoryBase<DocumentExcerpt, UUID> {
    private static final String COLUMNS =
            "e.id, e.version, e.documentId, d.title, e.page, e.startAt, e.endAt, e.words, e.note, e.state, e.updatedAt";

    DocumentExcerpt require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<ExcerptListItem> list(ExcerptFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                        getEntityManager(),
                        ExcerptListItem.class,
                        COLUMNS,
                        "DocumentExcerpt e join Document d on d.id = e.documentId",
                        "e.id")
                .search(filter.q, "e.words", "e.note", "d.title")
                .where("d.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("e.documentId = :documentId", "documentId", filter.documentId)
                .where("e.state = :state", "state", filter.state)
                .where("e.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable("document-excerpt");
        return DocumentRepository.visible(listing, "d.evaluationId", visible)
                .page(filter, ExcerptSort.class, "page", now);
    }

    List<DocumentExcerpt> ofDocument(UUID documentId) {
        return list("documentId = ?1 order by page, startAt, id", documentId);
    }

    List<ExcerptListItem> onPage(UUID documentId, int page) {
        return items("e.documentId = :id and e.page = :page and e.state = id.ampera.document.ExcerptState.FIRM")
                .setParameter("id", documentId)
                .setParameter("page", page)
                .getResultList();
    }

    List<ExcerptListItem> ofEvaluation(UUID evaluationId) {
        return items("d.evaluationId = :id").setParameter("id", evaluationId).getResultList();
    }

    /** Those of these that belong to the evaluation. */
    List<ExcerptListItem> findAll(UUID evaluationId, Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return items("d.evaluationId = :id and e.id in :ids")
                .setParameter("id", evaluationId)
                .setParameter("ids", ids)
                .getResultList();
    }

    private jakarta.persistence.TypedQuery<ExcerptListItem> items(String where) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.document.ExcerptListItem(" + COLUMNS + ") from DocumentExcerpt e"
                                + " join Document d on d.id = e.documentId where " + where
                                + " order by d.title, e.documentId, e.page, e.startAt, e.id",
                        ExcerptListItem.class);
    }
}

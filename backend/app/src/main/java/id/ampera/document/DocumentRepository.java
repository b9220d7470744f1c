package id.ampera.document;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.storage.FileOwner;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<Document, UUID>, FileOwner {

    @Override
    public Set<UUID> known(Collection<UUID> files) {
        return Set.copyOf(getEntityManager()
                .createQuery("select v.id from DocumentVersion v where v.id in :files", UUID.class)
                .setParameter("files", files)
                .getResultList());
    }

    Document require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** @param visible evaluations whose documents are shown; null for all */
    Page<DocumentListItem> list(DocumentFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                        getEntityManager(),
                        DocumentListItem.class,
                        "d.id, d.evaluationId, d.title, d.kind, d.referenceNumber, d.issuer, d.issuedOn, d.media, d.pages,"
                                + " d.currentNumber,"
                                + " (select count(e.id) from DocumentExcerpt e where e.documentId = d.id),"
                                + " (select count(l.id) from DocumentExcerpt l where l.documentId = d.id"
                                + " and l.state = id.ampera.document.ExcerptState.LOST), d.updatedAt",
                        "Document d",
                        "d.id")
                .search(filter.q, "d.title", "d.referenceNumber", "d.issuer")
                .where("d.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("d.kind = :kind", "kind", filter.kind)
                .where("d.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable("document");
        return visible(listing, "d.evaluationId", visible).page(filter, DocumentSort.class, "title", now);
    }

    static <T extends id.ampera.platform.paging.Identified> Listing<T> visible(
            Listing<T> listing, String path, Set<UUID> visible) {
        if (visible == null) return listing;
        return visible.isEmpty() ? listing.where("1 = 0") : listing.where(path + " in :visible", "visible", visible);
    }

    List<Document> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 order by title, id", evaluationId);
    }

    void add(DocumentVersion version) {
        getEntityManager().persist(version);
    }

    List<DocumentVersion> versionsOf(UUID documentId) {
        return getEntityManager()
                .createQuery(
                        "from DocumentVersion v where v.documentId = :id order by v.number desc", DocumentVersion.class)
                .setParameter("id", documentId)
                .getResultList();
    }

    DocumentVersion requireVersion(UUID documentId, int number) {
        return getEntityManager()
                .createQuery(
                        "from DocumentVersion v where v.documentId = :id and v.number = :number", DocumentVersion.class)
                .setParameter("id", documentId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** The text of one page without loading the others. */
    String requirePage(DocumentVersion version, int page) {
        return getEntityManager()
                .createQuery(
                        "select p from DocumentVersion v join v.pages p where v.id = :id and index(p) = :position",
                        String.class)
                .setParameter("id", version.id())
                .setParameter("position", page - 1)
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    int countPages(DocumentVersion version) {
        return getEntityManager()
                .createQuery("select count(p) from DocumentVersion v join v.pages p where v.id = :id", Long.class)
                .setParameter("id", version.id())
                .getSingleResult()
                .intValue();
    }

    void remove(Document document) {
        for (var version : versionsOf(document.id())) getEntityManager().remove(version);
        getEntityManager().flush();
        delete(document);
        getEntityManager().flush();
    }
}

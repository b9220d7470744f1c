package id.ampera.coding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CodebookRepository implements PanacheRepositoryBase<Codebook, UUID> {

    List<CodedPassage> passages(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "select p from CodedPassage p where p.codeId in (select c.id from Codebook b join b.codes c where b.evaluationId = :evaluationId)",
                        CodedPassage.class)
                .setParameter("evaluationId", evaluationId)
                .getResultList();
    }

    List<CodedPassage> passagesWith(Collection<UUID> codeIds) {
        if (codeIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("from CodedPassage p where p.codeId in :codeIds", CodedPassage.class)
                .setParameter("codeIds", codeIds)
                .getResultList();
    }

    void removeAll(List<CodedPassage> passages) {
        passages.forEach(getEntityManager()::remove);
        getEntityManager().flush();
    }

    void add(CodedPassage passage) {
        getEntityManager().persist(passage);
    }

    int remove(UUID codeId, PassageKind kind, String reference) {
        return getEntityManager()
                .createQuery(
                        "delete from CodedPassage p where p.codeId = :codeId and p.kind = :kind and p.reference = :reference")
                .setParameter("codeId", codeId)
                .setParameter("kind", kind)
                .setParameter("reference", reference)
                .executeUpdate();
    }
}

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

    /** Those of the codes that passages carry. */
    List<UUID> inUse(Collection<UUID> codeIds) {
        if (codeIds.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("select distinct p.codeId from CodedPassage p where p.codeId in :codeIds", UUID.class)
                .setParameter("codeIds", codeIds)
                .getResultList();
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

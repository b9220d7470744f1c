package id.ampera.search;

import id.ampera.platform.text.TextKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class SearchRepository {
    private static final String MATCH = "match(t.tokens) against (:words in boolean mode)";

    private static final int SKIP_LOCKED = -2;

    private final EntityManager em;

    SearchRepository(EntityManager em) {
        this.em = em;
    }

    void remove(TextKind kind, UUID sourceId) {
        em.createQuery("delete from SearchText t where t.kind = :kind and t.sourceId = :sourceId")
                .setParameter("kind", kind)
                .setParameter("sourceId", sourceId)
                .executeUpdate();
    }

    void add(SearchText text) {
        em.persist(text);
    }

    /** Pages whose stems are not by these rules, kept from others until the transaction ends; without those that others keep. */
    List<SearchText> outdated(String rules, int limit) {
        return em.createQuery("from SearchText t where t.rules <> :rules order by t.id", SearchText.class)
                .setParameter("rules", rules)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    void flush() {
        em.flush();
    }

    /**
     * @param documentsOf evaluations whose documents are searched; null for all
     * @param transcriptsOf evaluations whose transcripts are searched; null for all
     */
    record Scope(String words, TextKind kind, Set<UUID> documentsOf, Set<UUID> transcriptsOf) {
        Set<UUID> evaluations(TextKind of) {
            return of == TextKind.DOCUMENT ? documentsOf : transcriptsOf;
        }

        boolean covers(TextKind of) {
            return (kind == null || kind == of)
                    && (evaluations(of) == null || !evaluations(of).isEmpty());
        }

        boolean isEmpty() {
            return Arrays.stream(TextKind.values()).noneMatch(this::covers);
        }
    }

    long count(Scope scope) {
        return ((Number) query("select count(*)", "", scope).getSingleResult()).longValue();
    }

    /** Best first. */
    List<SearchText> find(Scope scope, int offset, int limit) {
        List<?> ids = query("select t.id", " order by " + MATCH + " desc, t.id", scope)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        if (ids.isEmpty()) return List.of();
        var order = ids.stream().map(id -> ((Number) id).longValue()).toList();
        Map<Long, SearchText> found = em.createQuery("from SearchText t where t.id in :ids", SearchText.class)
                .setParameter("ids", order)
                .getResultStream()
                .collect(Collectors.toMap(SearchText::id, Function.identity()));
        return order.stream().map(found::get).toList();
    }

    private Query query(String select, String order, Scope scope) {
        var parts = new ArrayList<String>();
        for (var kind : TextKind.values()) {
            if (!scope.covers(kind)) continue;
            var only = scope.evaluations(kind) == null ? "" : " and t.evaluation_id in (:of" + kind + ")";
            parts.add("t.kind = '" + kind + "'" + only);
        }
        var sql = select + " from search_text t where " + MATCH + " and (" + String.join(" or ", parts) + ")" + order;
        var query = em.createNativeQuery(sql).setParameter("words", scope.words());
        for (var kind : TextKind.values()) {
            if (!scope.covers(kind) || scope.evaluations(kind) == null) continue;
            query.setParameter(
                    "of" + kind,
                    scope.evaluations(kind).stream()
                            .map(SearchRepository::bytes)
                            .toList());
        }
        return query;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

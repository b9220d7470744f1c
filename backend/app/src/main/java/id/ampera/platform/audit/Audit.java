package id.ampera.platform.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The trail of every write: who, what, before, after; in the transaction of the write itself. Never called for a ballot
 * or an anonymous answer.
 */
@ApplicationScoped
public class Audit {
    private static final List<String> LABELS = List.of("name", "title", "fileName", "code");
    private static final Duration SITTING = Duration.ofMinutes(10);
    private static final int MAX_LABEL = 200;
    private static final int MAX_NAME = 150;

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;

    Audit(EntityManager em, ObjectMapper json, Clock clock, Caller caller) {
        this.em = em;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /** @param before view of the object before the change, or null when it is new; {@code after} null when it is gone */
    public void record(String action, String subjectType, UUID subjectId, Object before, Object after) {
        em.flush();
        JsonNode was = before == null ? null : json.valueToTree(before);
        JsonNode is = after == null ? null : json.valueToTree(after);
        // somebody who is not on the roster is known by the user name alone, and that is a NIP
        var name = cut(AuditDiff.masked(caller.name()), MAX_NAME);
        em.persist(new AuditEntry(
                clock.instant(),
                new AuditEntry.Actor(caller.subject(), caller.employeeId(), name),
                action,
                new AuditEntry.Subject(subjectType, subjectId, label(is != null ? is : was)),
                was == null ? null : was.toString(),
                is == null ? null : is.toString()));
    }

    /**
     * Like {@link #record} for what saves itself while somebody writes: whatever one person does to it in a row within
     * {@link #SITTING} is one entry, with the state before the first of these changes and the state after the last.
     */
    public void recordOngoing(String action, String subjectType, UUID subjectId, Object before, Object after) {
        em.flush();
        var now = clock.instant();
        var latest = em.createQuery(
                        "from AuditEntry a where a.subjectId = :subject order by a.occurredAt desc", AuditEntry.class)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .filter(entry -> entry.isOf(caller.subject(), action, now.minus(SITTING)))
                .findFirst()
                .orElse(null);
        if (latest == null) {
            record(action, subjectType, subjectId, before, after);
            return;
        }
        JsonNode is = json.valueToTree(after);
        latest.goOn(now, label(is), is.toString());
    }

    private static String label(JsonNode view) {
        if (view == null) return null;
        for (var field : LABELS) {
            if (view.path(field).isTextual())
                return cut(AuditDiff.masked(view.get(field).asText()), MAX_LABEL);
        }
        return null;
    }

    private static String cut(String text, int length) {
        if (text == null || text.length() <= length) return text;
        // half of a surrogate pair is no character, and the database refuses it
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}

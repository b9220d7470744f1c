package id.ampera.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The trail of every write: who, what, before, after; in the transaction of the write itself. Never called for a ballot
 * or an anonymous answer.
 */
@ApplicationScoped
public class Audit {
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
        em.createNativeQuery(
                        "insert into audit_entry (id, occurred_at, actor, action, subject_type, subject_id, before_json, after_json)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, bytes(UUID.randomUUID()))
                .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(3, caller.subject())
                .setParameter(4, action)
                .setParameter(5, subjectType)
                .setParameter(6, bytes(subjectId))
                .setParameter(7, text(before))
                .setParameter(8, text(after))
                .executeUpdate();
    }

    private String text(Object view) {
        try {
            return view == null ? null : json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package id.ampera.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.platform.http.Versioned;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every statement on {@code idempotency_key}. The row is there before the transaction of the work begins, which then
 * locks it: a second request waits at the lock and finds the answer, or takes over where the first one failed. Inserting
 * the row in the transaction of the work instead makes waiters deadlock when the first one rolls back.
 */
@ApplicationScoped
class IdempotencyStore {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int CLEANUP_ROWS = 1_000;
    private static final int NOT_DONE = 0;

    private final EntityManager em;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyStore(EntityManager em, ObjectMapper json, Clock clock) {
        this.em = em;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Enters the key in a transaction of its own, unless it is there.
     *
     * @return the answer given before
     * @throws id.ampera.platform.problem.Problem idempotency-key-reused
     */
    Optional<StoredAnswer> enter(Claim claim) {
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            // assigned from left to right: each line still sees the old values of those below
            em.createNativeQuery("insert into idempotency_key (key_hash, request_hash, status, expires_at)"
                            + " values (?1, ?2, 0, ?3) on duplicate key update"
                            + " request_hash = if(status = 0 or expires_at <= ?4, values(request_hash), request_hash),"
                            + " status = if(expires_at <= ?4, 0, status),"
                            + " expires_at = if(status = 0, values(expires_at), expires_at)")
                    .setParameter(1, claim.keyHash())
                    .setParameter(2, claim.requestHash())
                    .setParameter(3, now.plus(KEPT))
                    .setParameter(4, now)
                    .executeUpdate();
            return answer(claim, "");
        });
    }

    /**
     * Takes the key inside the transaction of the work; waits for whoever has it.
     *
     * @throws StoredAnswer.Replay when the other one succeeded
     */
    void take(Claim claim) {
        answer(claim, " for update").ifPresent(answer -> {
            throw new StoredAnswer.Replay(answer);
        });
    }

    void complete(Claim claim, Object result) {
        write(claim, result == null ? 204 : claim.status(), result);
    }

    /** The answer became another one after the transaction, in the resource. */
    void replace(Claim claim, int status, Object entity) {
        QuarkusTransaction.requiringNew().run(() -> write(claim, status, entity));
    }

    /** The request failed after all: the key is free again. */
    void release(Claim claim) {
        QuarkusTransaction.requiringNew().run(() -> write(claim, NOT_DONE, null));
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void removeExpired() {
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(() -> em.createNativeQuery(
                            "delete from idempotency_key where expires_at <= ?1 limit " + CLEANUP_ROWS)
                    .setParameter(1, clock.instant())
                    .executeUpdate());
        } while (removed == CLEANUP_ROWS);
    }

    private Optional<StoredAnswer> answer(Claim claim, String lock) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = em.createNativeQuery(
                        "select request_hash, status, etag, body from idempotency_key where key_hash = ?1" + lock)
                .setParameter(1, claim.keyHash())
                .getResultList();
        if (rows.isEmpty()) return Optional.empty(); // expired and removed this very moment
        var row = rows.get(0);
        if (!Arrays.equals((byte[]) row[0], claim.requestHash())) {
            throw IdempotencyProblem.IDEMPOTENCY_KEY_REUSED.raise();
        }
        var status = ((Number) row[1]).intValue();
        return status == NOT_DONE
                ? Optional.empty()
                : Optional.of(new StoredAnswer(status, (String) row[2], (String) row[3]));
    }

    private void write(Claim claim, int status, Object result) {
        em.createNativeQuery("update idempotency_key set status = ?1, etag = ?2, body = ?3 where key_hash = ?4")
                .setParameter(1, status)
                .setParameter(2, result instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null)
                .setParameter(3, text(result))
                .setParameter(4, claim.keyHash())
                .executeUpdate();
    }

    private String text(Object result) {
        try {
            return result == null ? null : json.writeValueAsString(result);
        } catch (JsonProcessingException notAnAnswer) {
            return null; // the resource makes another answer of it, which then replaces this one
        }
    }
}

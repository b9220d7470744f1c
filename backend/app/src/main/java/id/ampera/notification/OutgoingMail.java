package id.ampera.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A mail that waits, is being sent, was sent, or was given up. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));
    /** Whoever took a mail and is not back by then has died; another one takes it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    enum State {
        WAITING,
        SENT,
        FAILED
    }

    @Id
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant nextAttemptAt;

    protected OutgoingMail() {}

    OutgoingMail(UUID noticeId, Instant now) {
        this.noticeId = noticeId;
        this.nextAttemptAt = now;
    }

    void take(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(LEASE);
    }

    void sent() {
        state = State.SENT;
    }

    void failed(Instant now) {
        if (attempts > PAUSES.size()) state = State.FAILED;
        else nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
    }

    void giveUp() {
        state = State.FAILED;
    }

    UUID noticeId() {
        return noticeId;
    }

    State state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}

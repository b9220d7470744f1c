package id.ampera.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far a mail is: it waits, is being sent, was sent, or was given up. */
@Embeddable
class MailAttempts {
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

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private int attempts;
    private Instant nextAttemptAt;

    protected MailAttempts() {}

    MailAttempts(Instant now) {
        nextAttemptAt = now;
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

    void again(Instant now) {
        state = State.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    State state() {
        return state;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}

package id.ampera.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One job that brings accounts to what the roster says, for a list of people that is fixed when it starts. */
@Entity
@Table(name = "enrolment")
class Enrolment {
    /** Whoever works on it and is not back by then has died; another replica goes on. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(5));

    enum Status {
        RUNNING,
        /** The sign-in service is away; it goes on by itself. */
        WAITING,
        DONE,
        CANCELLED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EnrolmentKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private Status status = Status.RUNNING;

    private int people;
    private boolean withMail;
    private int attempts;
    private Instant nextAttemptAt;
    private String problem;
    private Instant createdAt;
    private Instant updatedAt;

    protected Enrolment() {}

    Enrolment(UUID id, EnrolmentKind kind, String title, int people, boolean withMail, Instant now) {
        this.id = id;
        this.kind = kind;
        this.title = title;
        this.people = people;
        this.withMail = withMail;
        nextAttemptAt = now;
        createdAt = now;
        updatedAt = now;
    }

    void take(Instant now) {
        nextAttemptAt = now.plus(LEASE);
        updatedAt = now;
    }

    void progress(Instant now) {
        if (!isUnderWay()) return;
        status = Status.RUNNING;
        problem = null;
        attempts = 0;
        take(now);
    }

    void await(String why, Instant now) {
        if (!isUnderWay()) return;
        status = Status.WAITING;
        problem = why;
        nextAttemptAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size() - 1)));
        attempts++;
        updatedAt = now;
    }

    void retry(Instant now) {
        if (!isUnderWay()) throw EnrolmentProblem.ENROLMENT_ENDED.raise();
        nextAttemptAt = now;
        updatedAt = now;
    }

    void cancel(Instant now) {
        if (!isUnderWay()) throw EnrolmentProblem.ENROLMENT_ENDED.raise();
        status = Status.CANCELLED;
        problem = null;
        updatedAt = now;
    }

    void finish(Instant now) {
        if (!isUnderWay()) return;
        status = Status.DONE;
        problem = null;
        updatedAt = now;
    }

    boolean isUnderWay() {
        return status == Status.RUNNING || status == Status.WAITING;
    }

    String title() {
        return title;
    }

    boolean withMail() {
        return withMail;
    }

    UUID id() {
        return id;
    }

    EnrolmentView view(EnrolmentCounts counts, int mailed) {
        return new EnrolmentView(
                id,
                version,
                kind,
                title,
                status,
                people,
                people - counts.pending(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.disabled(),
                counts.refused(),
                withMail,
                mailed,
                problem,
                status == Status.WAITING ? nextAttemptAt : null,
                createdAt,
                updatedAt,
                switch (status) {
                    case RUNNING -> List.of("cancel");
                    case WAITING -> List.of("cancel", "retry");
                    case DONE, CANCELLED -> List.of("print");
                });
    }
}

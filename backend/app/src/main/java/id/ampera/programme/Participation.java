package id.ampera.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** An employee in a cohort, with the unit of the day of enrolment. */
@Entity
@Table(name = "participation")
class Participation {
    static final double MAX_SCORE = 100;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID cohortId;
    private UUID employeeId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ParticipationStatus status = ParticipationStatus.ENROLLED;

    private BigDecimal preScore;
    private BigDecimal postScore;
    private Instant updatedAt;

    protected Participation() {}

    Participation(UUID cohortId, UUID employeeId, UUID unitId, Instant now) {
        this.cohortId = cohortId;
        this.employeeId = employeeId;
        this.unitId = unitId;
        updatedAt = now;
    }

    void score(BigDecimal pre, BigDecimal post, Instant now) {
        if (status == ParticipationStatus.WITHDRAWN) throw ProgrammeProblem.PARTICIPANT_WITHDRAWN.raise();
        preScore = pre;
        postScore = post;
        updatedAt = now;
    }

    void complete(Instant now) {
        move(ParticipationStatus.COMPLETED, now, ParticipationStatus.ENROLLED);
    }

    void withdraw(Instant now) {
        if (status == ParticipationStatus.WITHDRAWN) throw ProgrammeProblem.PARTICIPANT_STATE.with("status", status);
        status = ParticipationStatus.WITHDRAWN;
        updatedAt = now;
    }

    void reinstate(Instant now) {
        if (status == ParticipationStatus.ENROLLED) throw ProgrammeProblem.PARTICIPANT_STATE.with("status", status);
        status = ParticipationStatus.ENROLLED;
        updatedAt = now;
    }

    private void move(ParticipationStatus to, Instant now, ParticipationStatus from) {
        if (status != from) throw ProgrammeProblem.PARTICIPANT_STATE.with("status", status);
        status = to;
        updatedAt = now;
    }

    boolean hasScores(BigDecimal pre, BigDecimal post) {
        return same(preScore, pre) && same(postScore, post);
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    boolean takesPlace() {
        return status != ParticipationStatus.WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID cohortId() {
        return cohortId;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID unitId() {
        return unitId;
    }

    ParticipationStatus status() {
        return status;
    }

    BigDecimal preScore() {
        return preScore;
    }

    BigDecimal postScore() {
        return postScore;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

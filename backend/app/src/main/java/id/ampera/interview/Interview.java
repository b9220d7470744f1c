package id.ampera.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "interview")
class Interview {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private UUID guideId;
    private String code;
    private String title;
    private UUID employeeId;
    private String intervieweeName;
    private String positionName;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private ConsentLevel consent;

    private LocalDate heldOn;
    private String place;

    @Enumerated(EnumType.STRING)
    private InterviewStatus status = InterviewStatus.PLANNED;

    private int transcriptNumber;
    private Instant updatedAt;

    protected Interview() {}

    Interview(InterviewInput input, Instant now) {
        evaluationId = input.evaluationId();
        apply(input, now);
    }

    void edit(InterviewInput input, Instant now, LocalDate today) {
        requireNotCancelled();
        if (!input.evaluationId().equals(evaluationId)) {
            throw InterviewProblem.INTERVIEW_STAYS.at("/evaluationId");
        }
        if (status == InterviewStatus.HELD && input.heldOn().isAfter(today)) {
            throw InterviewProblem.INTERVIEW_IN_FUTURE.at("/heldOn");
        }
        apply(input, now);
    }

    private void apply(InterviewInput input, Instant now) {
        guideId = input.guideId();
        code = input.code().strip();
        title = input.title().strip();
        employeeId = input.employeeId();
        intervieweeName = input.name().strip();
        positionName = input.position().strip();
        unitId = input.unitId();
        consent = input.consent();
        heldOn = input.heldOn();
        place = InterviewGuide.orNull(input.place());
        updatedAt = now;
    }

    void hold(Instant now, LocalDate today) {
        if (status != InterviewStatus.PLANNED) throw InterviewProblem.INTERVIEW_NOT_PLANNED.raise();
        if (heldOn.isAfter(today)) throw InterviewProblem.INTERVIEW_IN_FUTURE.at("/heldOn");
        status = InterviewStatus.HELD;
        updatedAt = now;
    }

    void cancel(Instant now) {
        if (status != InterviewStatus.PLANNED) throw InterviewProblem.INTERVIEW_NOT_PLANNED.raise();
        status = InterviewStatus.CANCELLED;
        updatedAt = now;
    }

    /** The number of the transcript's next version. */
    int transcribe(Instant now) {
        if (status != InterviewStatus.HELD) throw InterviewProblem.INTERVIEW_NOT_HELD.raise();
        updatedAt = now;
        return ++transcriptNumber;
    }

    void requireNotCancelled() {
        if (status == InterviewStatus.CANCELLED) throw InterviewProblem.INTERVIEW_CANCELLED.raise();
    }

    /** A title may name somebody who must not be named. */
    String titleOutside() {
        return consent.showsPosition() ? title : "Wawancara " + code;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID guideId() {
        return guideId;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    UUID employeeId() {
        return employeeId;
    }

    String intervieweeName() {
        return intervieweeName;
    }

    String positionName() {
        return positionName;
    }

    UUID unitId() {
        return unitId;
    }

    ConsentLevel consent() {
        return consent;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    InterviewStatus status() {
        return status;
    }

    int transcriptNumber() {
        return transcriptNumber;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

package id.ampera.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One person of a job, and what became of it. Without a time. */
@Entity
@Table(name = "enrolment_person")
@IdClass(EnrolmentPerson.Key.class)
class EnrolmentPerson {
    record Key(UUID enrolmentId, UUID employeeId) {}

    @Id
    private UUID enrolmentId;

    @Id
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.PENDING;

    private String problem;
    private boolean mailed;

    protected EnrolmentPerson() {}

    EnrolmentPerson(UUID enrolmentId, UUID employeeId) {
        this.enrolmentId = enrolmentId;
        this.employeeId = employeeId;
    }

    void become(Outcome newOutcome, String why, boolean wasMailed) {
        outcome = newOutcome;
        problem = why;
        mailed = wasMailed;
    }

    UUID employeeId() {
        return employeeId;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean mailed() {
        return mailed;
    }

    String problem() {
        return problem;
    }
}

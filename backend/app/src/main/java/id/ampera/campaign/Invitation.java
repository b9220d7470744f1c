package id.ampera.campaign;

import id.ampera.organisation.Sex;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who is asked, with unit, cohort and sex as they were when the campaign was published. */
@Entity
@Table(name = "invitation")
class Invitation {
    enum State {
        INVITED,
        ISSUED,
        ANSWERED
    }

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID employeeId;

    @Enumerated(EnumType.STRING)
    private RespondentRole respondentRole;

    private UUID subjectParticipationId;
    private UUID subjectEmployeeId;

    @Enumerated(EnumType.STRING)
    private RaterRole raterRole;

    private UUID participationId;
    private UUID stratumId;
    private UUID unitId;
    private UUID cohortId;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private State state = State.INVITED;

    /** HMAC of the blinded message under a key of the campaign; gone after the release. */
    private byte[] blindedMac;

    protected Invitation() {}

    /** The id is random: one that grows would tell in which order rows were made. */
    Invitation(UUID campaignId, RespondentRole role, Invitee invitee, UUID stratumId) {
        id = UUID.randomUUID();
        this.campaignId = campaignId;
        respondentRole = role;
        employeeId = invitee.employeeId();
        participationId = invitee.participationId();
        subjectParticipationId = invitee.subjectParticipationId();
        subjectEmployeeId = invitee.subjectEmployeeId();
        raterRole = invitee.raterRole();
        unitId = invitee.unitId();
        cohortId = invitee.cohortId();
        sex = invitee.sex();
        this.stratumId = stratumId;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID employeeId() {
        return employeeId;
    }

    UUID subjectParticipationId() {
        return subjectParticipationId;
    }

    UUID subjectEmployeeId() {
        return subjectEmployeeId;
    }

    UUID stratumId() {
        return stratumId;
    }

    /** Null for a participant. */
    RaterRole raterRole() {
        return raterRole == null && subjectParticipationId != null ? RaterRole.SUPERIOR : raterRole;
    }

    RespondentRole respondentRole() {
        return respondentRole;
    }

    State state() {
        return state;
    }
}

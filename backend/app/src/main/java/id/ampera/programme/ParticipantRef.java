package id.ampera.programme;

import id.ampera.organisation.Sex;
import java.util.UUID;

/** A participant as other features see them; the unit is that of the day of enrolment. */
public record ParticipantRef(
        UUID participationId, UUID employeeId, UUID programmeId, UUID cohortId, UUID unitId, Sex sex) {}

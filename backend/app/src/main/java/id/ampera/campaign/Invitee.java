package id.ampera.campaign;

import id.ampera.organisation.Sex;
import java.util.UUID;

/**
 * Somebody who will be invited. Unit, cohort and sex are those of the participant whom the answer is about: the
 * respondent in a campaign of participants, the rated one in a campaign of superiors.
 */
record Invitee(
        UUID employeeId,
        UUID participationId,
        UUID subjectParticipationId,
        UUID subjectEmployeeId,
        RaterRole raterRole,
        UUID unitId,
        UUID cohortId,
        Sex sex) {}

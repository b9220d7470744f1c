package id.ampera.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fills programmes in bulk, for loaders that run without a signed-in person. Each call is one transaction. */
public interface ProgrammeLoading {

    /** @param hours JP of 45 minutes */
    record NewSession(String title, SessionMode mode, BigDecimal hours, String trainerName) {}

    /** @param preScore 0 to 100 or null; {@code postScore} likewise */
    record NewParticipant(UUID employeeId, ParticipationStatus status, BigDecimal preScore, BigDecimal postScore) {}

    UUID addProgramme(
            String code,
            ProgrammeType type,
            String title,
            String description,
            List<String> objectives,
            List<NewSession> sessions,
            ProgrammeStatus status);

    UUID addCohort(UUID programmeId, String name, LocalDate startsOn, LocalDate endsOn, String place, Integer capacity);

    /** The participations in the order of the list. */
    List<UUID> addParticipants(UUID cohortId, List<NewParticipant> participants);
}

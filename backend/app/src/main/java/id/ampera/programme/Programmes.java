package id.ampera.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other features may ask about programmes. Rights are not looked at; every call joins the caller's transaction. */
public interface Programmes {

    /** @throws id.ampera.platform.problem.Problem not-found */
    ProgrammeRef require(UUID id);

    /** Those that exist, by title. */
    List<ProgrammeRef> findAll(Collection<UUID> ids);

    /** @throws id.ampera.platform.problem.Problem not-found */
    CohortRef requireCohort(UUID id);

    /** By programme, then by first day and name. */
    List<CohortRef> cohortsOf(Collection<UUID> programmeIds);

    /** Participants of these cohorts who did not withdraw. */
    List<ParticipantRef> participantsOf(Collection<UUID> cohortIds);

    /** The programme that holds each of these sessions; sessions that do not exist are left out. */
    Map<UUID, UUID> programmesOfSessions(Collection<UUID> sessionIds);

    /** Titles of these sessions; what does not exist is left out. */
    Map<UUID, String> titlesOfSessions(Collection<UUID> sessionIds);

    /** Those that exist, by title. */
    List<ProgrammeProfile> profilesOf(Collection<UUID> ids);
}

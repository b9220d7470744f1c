package id.ampera.programme;

import java.util.Collection;
import java.util.List;
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

    /** Those that exist, by title. */
    List<ProgrammeProfile> profilesOf(Collection<UUID> ids);
}

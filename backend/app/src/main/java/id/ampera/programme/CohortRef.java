package id.ampera.programme;

import java.time.LocalDate;
import java.util.UUID;

/** A cohort as other features see it. */
public record CohortRef(UUID id, UUID programmeId, String name, LocalDate endsOn) {}

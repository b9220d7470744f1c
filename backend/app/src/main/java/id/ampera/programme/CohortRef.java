package id.ampera.programme;

import java.util.UUID;

/** A cohort as other features see it. */
public record CohortRef(UUID id, UUID programmeId, String name) {}

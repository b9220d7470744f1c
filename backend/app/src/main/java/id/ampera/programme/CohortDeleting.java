package id.ampera.programme;

import java.util.UUID;

/** A cohort is about to be deleted, in this transaction. Whoever still needs it raises a problem, and it stays. */
public record CohortDeleting(UUID cohortId) {}

package id.ampera.programme;

/** Where a participant stands in a cohort. */
public enum ParticipationStatus {
    ENROLLED,
    COMPLETED,
    WITHDRAWN
}

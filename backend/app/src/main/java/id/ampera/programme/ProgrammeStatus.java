package id.ampera.programme;

/** Where a programme stands. */
public enum ProgrammeStatus {
    DRAFT,
    ACTIVE,
    COMPLETED,
    CANCELLED
}

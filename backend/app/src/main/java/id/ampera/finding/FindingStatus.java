package id.ampera.finding;

/** Where a finding stands. */
public enum FindingStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}

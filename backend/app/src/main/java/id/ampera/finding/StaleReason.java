package id.ampera.finding;

/** Why a finding needs another look. */
enum StaleReason {
    EVIDENCE_CHANGED,
    EVIDENCE_LOST
}

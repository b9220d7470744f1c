package id.ampera.enrolment;

/** What became of one person. */
enum Outcome {
    PENDING,
    CREATED,
    CHANGED,
    UNCHANGED,
    /** Left, and the account no longer lets anybody in. */
    DISABLED,
    REFUSED
}

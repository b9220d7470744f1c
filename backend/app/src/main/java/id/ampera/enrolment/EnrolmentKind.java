package id.ampera.enrolment;

/** How the people of a job were chosen. */
enum EnrolmentKind {
    CAMPAIGN,
    UNITS,
    EMPLOYEES,
    /** Everybody who has an account. */
    EXISTING,
    MIXED
}

package id.ampera.followup;

/** What the addressee says has come of a recommendation. */
public enum ClaimKind {
    DONE,
    CANNOT_BE_DONE
}

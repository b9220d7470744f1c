package id.ampera.followup;

/** What a second party says to a claim. */
public enum ClaimVerdict {
    ACCEPTED,
    RETURNED
}

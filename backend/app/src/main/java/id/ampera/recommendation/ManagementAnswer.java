package id.ampera.recommendation;

/** What the addressee says to a recommendation. */
public enum ManagementAnswer {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
}

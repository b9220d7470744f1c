package id.ampera.followup;

/** What became of a recommendation; adopts the classification of Peraturan BPK 2/2017. */
public enum FollowUpStatus {
    /** Sesuai: done as recommended, and verified. */
    FULLY_IMPLEMENTED,
    /** Belum sesuai: under way or not complete. */
    PARTIALLY_IMPLEMENTED,
    /** Belum ditindaklanjuti. */
    NOT_IMPLEMENTED,
    /** Tidak dapat ditindaklanjuti: for a valid reason, proven and approved. */
    CANNOT_BE_IMPLEMENTED;

    public boolean isClosed() {
        return this == FULLY_IMPLEMENTED || this == CANNOT_BE_IMPLEMENTED;
    }
}

package id.ampera.paper;

/** Where a printed sheet stands. */
enum SheetState {
    /** Waits for its first entry. */
    PRINTED,
    /** Keyed in once; waits for somebody else. */
    KEYED,
    /** Keyed in twice, and not alike. */
    DIFFERS,
    COUNTED,
    REJECTED;

    boolean isOpen() {
        return this == PRINTED || this == KEYED || this == DIFFERS;
    }
}

package id.ampera.finding;

/** How a piece of evidence stands to the finding that it is pinned to. */
public enum Agreement {
    SUPPORTS,
    COMPLEMENTS,
    CONTRADICTS
}

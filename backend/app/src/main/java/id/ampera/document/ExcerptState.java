package id.ampera.document;

/** Whether the passage is in the present version. */
public enum ExcerptState {
    FIRM,
    LOST
}

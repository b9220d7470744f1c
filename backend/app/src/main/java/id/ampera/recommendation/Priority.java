package id.ampera.recommendation;

/** How urgent a recommendation is. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}

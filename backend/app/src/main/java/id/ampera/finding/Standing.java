package id.ampera.finding;

/** How evidence stands now to what was pinned. */
public enum Standing {
    /** As pinned. */
    SAME,
    /** A figure that still moves: an open survey. */
    MOVING,
    /** Other words, another figure or another base than pinned. */
    CHANGED,
    /** No longer there, or hidden. */
    LOST
}

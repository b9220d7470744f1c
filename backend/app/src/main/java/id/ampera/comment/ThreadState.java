package id.ampera.comment;

/** Whether something is still to be done about it. */
public enum ThreadState {
    OPEN,
    RESOLVED
}

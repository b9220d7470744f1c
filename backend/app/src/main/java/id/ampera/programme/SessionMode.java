package id.ampera.programme;

/** How something is learnt. */
public enum SessionMode {
    THEORY,
    SIMULATION,
    ON_THE_JOB
}

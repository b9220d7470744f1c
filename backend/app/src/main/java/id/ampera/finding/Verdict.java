package id.ampera.finding;

/** What the evaluation concludes about a programme. */
public enum Verdict {
    SUCCESSFUL,
    NEEDS_IMPROVEMENT,
    INCONCLUSIVE
}

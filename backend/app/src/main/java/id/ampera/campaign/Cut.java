package id.ampera.campaign;

/** What the results of a campaign are broken down by. */
public enum Cut {
    UNIT,
    COHORT,
    SEX
}

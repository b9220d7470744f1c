package id.ampera.exploration;

/** How factors are turned so that each item loads high on few of them. */
enum FactorRotation {
    /** Factors may correlate, as those of attitudes usually do. */
    OBLIMIN,
    /** Factors stay uncorrelated. */
    VARIMAX
}

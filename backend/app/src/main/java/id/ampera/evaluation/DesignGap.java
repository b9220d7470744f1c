package id.ampera.evaluation;

/** What a design can lack before evidence is collected. */
enum DesignGap {
    CRITERIA,
    METHODS,
    LEAD,
    QUESTIONS,
    SOURCES
}

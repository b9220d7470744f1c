package id.ampera.exploration;

/** Kinds of pictures. */
enum ExplorationChart {
    DIVERGING_BARS,
    STACKED_BARS,
    BARS,
    /** Means with their intervals. */
    DOTS,
    SLOPE,
    HEAT_MAP,
    BOX,
    IPA_MAP,
    CORRELATION_MATRIX
}

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
    CORRELATION_MATRIX,
    /** Eigenvalues beside those of chance. */
    SCREE,
    /** Items by factors. */
    LOADINGS,
    /** Shares of the roster beside shares of the answers. */
    SHARES
}

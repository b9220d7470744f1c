package id.ampera.result;

/** What of a survey can be evidence. */
enum FigureMeasure {
    MEAN,
    TOP_TWO,
    OPTION_SHARE,
    RESPONSE_RATE
}

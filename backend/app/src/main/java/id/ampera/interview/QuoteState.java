package id.ampera.interview;

/** Whether the current transcript still has the words of a quote. */
enum QuoteState {
    FIRM,
    LOST
}

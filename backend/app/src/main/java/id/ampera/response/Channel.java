package id.ampera.response;

/** How a named answer came in. */
enum Channel {
    SCREEN,
    PAPER
}

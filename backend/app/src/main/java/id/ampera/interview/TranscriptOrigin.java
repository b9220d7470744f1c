package id.ampera.interview;

/** How a version of a transcript came in. */
enum TranscriptOrigin {
    TYPED,
    TEXT,
    DOCX
}

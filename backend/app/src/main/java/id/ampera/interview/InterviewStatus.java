package id.ampera.interview;

/** Where an interview stands. */
enum InterviewStatus {
    PLANNED,
    HELD,
    CANCELLED
}

package id.ampera.result;

/**
 * Answers as they were read.
 *
 * @param arrivals which of a named campaign they are; of others empty
 */
record Reading(AnswerColumns columns, Arrivals arrivals) {}

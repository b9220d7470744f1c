/**
 * Takes in answers, named or anonymous, and releases the anonymous ones. Owns {@code named_submission}, {@code
 * spent_ballot}, {@code sealed_inbox}, {@code published_ballot}, {@code anonymous_answer} and {@code daily_rate}. Answers
 * leave through {@code result} alone.
 */
package id.ampera.response;

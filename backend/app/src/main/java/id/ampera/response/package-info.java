/**
 * Takes in answers, named, anonymous and of people without an account, and releases the anonymous ones. Owns {@code
 * named_submission}, {@code spent_ballot}, {@code sealed_inbox}, {@code published_ballot}, {@code anonymous_answer}, {@code
 * sealed_interim}, {@code interim_answer}, {@code daily_rate}, {@code public_answer}, {@code public_device}, {@code spent_challenge} and {@code excluded_window}. Answers leave
 * through {@code result} alone.
 */
package id.ampera.response;

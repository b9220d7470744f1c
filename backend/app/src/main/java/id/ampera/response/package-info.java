/**
 * Takes in answers, named, anonymous and of people without an account, and releases the anonymous ones. Owns {@code
 * named_submission}, {@code spent_ballot}, {@code sealed_inbox}, {@code published_ballot}, {@code anonymous_answer}, {@code
 * sealed_interim}, {@code interim_answer}, {@code daily_rate}, {@code public_answer}, {@code public_device}, {@code spent_challenge}, {@code excluded_window} and
 * {@code answer_file}. Answers leave through {@code result} alone, but for the files of named ones, which their givers and
 * the evaluation's team fetch here.
 */
package id.ampera.response;

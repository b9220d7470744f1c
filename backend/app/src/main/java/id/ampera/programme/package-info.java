/**
 * Development programmes, their sessions, cohorts, participants and test scores. Owns {@code programme}, {@code
 * programme_objective}, {@code learning_session}, {@code cohort} and {@code participation}. Others ask {@link
 * id.ampera.programme.Programmes}. Lists of participants join the roster by query, because they are sorted by name.
 */
package id.ampera.programme;

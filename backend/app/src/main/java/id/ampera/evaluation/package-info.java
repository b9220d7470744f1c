/**
 * What is asked of programmes, by whom, by which methods and until when. Owns {@code evaluation}, its collections, {@code
 * evaluation_question} and {@code question_source}. Others ask {@link id.ampera.evaluation.Evaluations}, which also
 * decides who sees what hangs on an evaluation; features that answer questions implement {@link
 * id.ampera.evaluation.AnswerSource}.
 */
package id.ampera.evaluation;

/**
 * Questionnaires with one editable draft and immutable published versions, the library of built-in instruments, and the
 * rules for answers. Owns {@code questionnaire} and {@code questionnaire_version}. Others ask {@link
 * id.ampera.questionnaire.Questionnaires}, hang things on drafts by {@link id.ampera.questionnaire.QuestionnaireDrafts} and
 * check answers with {@link id.ampera.questionnaire.AnswerCheck}.
 */
package id.ampera.questionnaire;

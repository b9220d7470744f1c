package id.ampera.questionnaire;

/** DRAFT has no version yet, PUBLISHED has one or more, ARCHIVED is put away. */
public enum QuestionnaireStatus {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}

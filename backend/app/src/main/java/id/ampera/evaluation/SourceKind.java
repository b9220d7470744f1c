package id.ampera.evaluation;

/** What a question can be answered by. */
public enum SourceKind {
    SURVEY_ITEM,
    INTERVIEW_QUESTION,
    DOCUMENT,
    INDICATOR
}

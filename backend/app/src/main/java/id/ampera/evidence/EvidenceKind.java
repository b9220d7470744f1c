package id.ampera.evidence;

/** Kinds of evidence, by the method that yields them. */
public enum EvidenceKind {
    /** A figure of a survey's results. */
    SURVEY_FIGURE,
    /** A passage of an interview's transcript. */
    INTERVIEW_QUOTE,
    /** A passage of a page of a document. */
    DOCUMENT_EXCERPT
}

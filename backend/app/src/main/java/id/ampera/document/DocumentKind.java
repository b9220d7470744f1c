package id.ampera.document;

/** What a document is. */
public enum DocumentKind {
    POLICY,
    PROCEDURE,
    CURRICULUM,
    REPORT,
    OTHER
}

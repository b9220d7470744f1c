package id.ampera.document;

/** Whether the documents meet a criterion. */
public enum Verdict {
    OPEN,
    MET,
    PARTLY,
    NOT_MET
}

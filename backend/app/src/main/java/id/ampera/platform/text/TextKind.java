package id.ampera.platform.text;

/** Kinds of texts that can be searched. */
public enum TextKind {
    TRANSCRIPT,
    DOCUMENT
}

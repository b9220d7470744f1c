package id.ampera.result;

/** Why figures are not shown. Each covers the group itself and those that are hidden to protect it, without telling which. */
public enum HiddenReason {
    SMALL_GROUP,
    SAME_ANSWER,
    /** Not part of an interim release: texts, numbers, and what not everybody must answer. */
    AFTER_CLOSING
}

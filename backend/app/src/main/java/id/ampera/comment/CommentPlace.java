package id.ampera.comment;

/** What a comment is about. */
public enum CommentPlace {
    DRAFT,
    SECTION,
    ITEM
}

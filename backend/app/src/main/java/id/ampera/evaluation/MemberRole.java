package id.ampera.evaluation;

/** What somebody does in the team; an observer only reads. */
public enum MemberRole {
    LEAD,
    MEMBER,
    OBSERVER
}

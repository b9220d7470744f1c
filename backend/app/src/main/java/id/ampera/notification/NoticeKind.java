package id.ampera.notification;

/** What is told; the texts stand in {@code notice/notice.properties}. */
public enum NoticeKind {
    RECOMMENDATION_ISSUED,
    RECOMMENDATION_ANSWERED,
    RECOMMENDATION_WITHDRAWN,
    FOLLOW_UP_CLAIMED,
    FOLLOW_UP_ACCEPTED,
    FOLLOW_UP_RETURNED,
    FOLLOW_UP_REOPENED,
    FOLLOW_UP_DUE,
    FOLLOW_UP_OVERDUE,
    SURVEY_INVITED,
    SURVEY_TO_RATE,
    COMMENT_WRITTEN,
    COMMENT_ANSWERED,
    COMMENT_RESOLVED,
    COMMENT_REOPENED;

    /** Whether no time of reading is kept: soon after it somebody answers, perhaps anonymously. */
    boolean isTimeless() {
        return this == SURVEY_INVITED || this == SURVEY_TO_RATE;
    }
}

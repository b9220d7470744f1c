package id.ampera.notification;

/** Letters that features write themselves, through a {@link LetterWriter}. */
public enum LetterKind {
    SURVEY_INVITATION,
    SURVEY_REMINDER
}

package id.ampera.questionnaire;

/** Who sees a questionnaire: its maker, or everybody of the agency who works with questionnaires. */
public enum Visibility {
    OWN,
    AGENCY
}

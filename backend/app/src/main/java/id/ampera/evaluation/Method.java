package id.ampera.evaluation;

/** Ways of collecting evidence. */
public enum Method {
    SURVEY,
    INTERVIEW,
    DOCUMENT,
    INDICATOR
}

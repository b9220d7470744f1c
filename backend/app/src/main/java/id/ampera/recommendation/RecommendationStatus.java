package id.ampera.recommendation;

/** Where a recommendation stands. */
public enum RecommendationStatus {
    DRAFT,
    ISSUED,
    WITHDRAWN
}

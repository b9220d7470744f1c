package id.ampera.recommendation;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum RecommendationProblem implements ProblemType {
    RECOMMENDATION_ISSUED(409, null),
    RECOMMENDATION_NOT_ISSUED(409, null),
    RECOMMENDATION_WITHDRAWN(409, null),
    ALREADY_ANSWERED_BY_UNIT(409, null),
    ANSWER_REASON_MISSING(422, null),
    DUE_DATE_PAST(422, null),
    FINDING_NOT_PUBLISHED(422, "fk_recommendation_finding_finding"),
    ADDRESSEE_UNKNOWN(422, "fk_recommendation_unit"),
    POSITION_UNKNOWN(422, "fk_recommendation_position"),
    RECOMMENDATION_SERIAL_TAKEN(409, "uk_recommendation_serial"),
    RECOMMENDATION_EVALUATION_GONE(409, "fk_recommendation_evaluation"),
    RECOMMENDATION_GONE(409, "fk_recommendation_finding_recommendation");

    private final int status;
    private final String constraint;

    RecommendationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/recommendation";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    /** Whoever meets one of the last two sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "recommendation-gone" : ProblemType.super.code();
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}

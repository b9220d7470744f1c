package id.ampera.evaluation;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum EvaluationProblem implements ProblemType {
    EVALUATION_CODE_TAKEN(409, "uk_evaluation_code"),
    EVALUATION_CLOSED(409, null),
    DESIGN_FIXED(409, null),
    DESIGN_INCOMPLETE(409, null),
    PHASE_NOT_NEXT(409, null),
    PROGRAMME_UNKNOWN(422, "fk_evaluation_programme_programme"),
    CRITERION_TWICE(422, null),
    CRITERION_WITHOUT_TEXT(422, null),
    CRITERION_IN_USE(409, null),
    CRITERION_UNKNOWN(422, null),
    QUESTION_UNKNOWN(422, null),
    SOURCE_UNKNOWN(422, null),
    MEMBER_UNKNOWN(422, "fk_evaluation_member_employee"),
    MEMBER_TWICE(422, null),
    TEAM_WITHOUT_LEAD(422, null),
    REASON_MISSING(422, null),
    EVALUATION_PROGRAMME_GONE(409, "fk_evaluation_programme_evaluation"),
    EVALUATION_CRITERION_GONE(409, "fk_evaluation_criterion_evaluation"),
    EVALUATION_METHOD_GONE(409, "fk_evaluation_method_evaluation"),
    EVALUATION_MILESTONE_GONE(409, "fk_evaluation_milestone_evaluation"),
    EVALUATION_MEMBER_GONE(409, "fk_evaluation_member_evaluation"),
    EVALUATION_QUESTION_GONE(409, "fk_evaluation_question_evaluation"),
    QUESTION_SOURCE_GONE(409, "fk_question_source_question"),
    QUESTION_ANSWERING_GONE(409, "fk_question_answering_question");

    private final int status;
    private final String constraint;

    EvaluationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last eight sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "evaluation-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/evaluation";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}

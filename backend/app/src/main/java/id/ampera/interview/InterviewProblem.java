package id.ampera.interview;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum InterviewProblem implements ProblemType {
    INTERVIEW_CODE_TAKEN(409, "uk_interview_code"),
    INTERVIEW_STAYS(422, null),
    INTERVIEW_IN_FUTURE(422, null),
    INTERVIEW_NOT_PLANNED(409, null),
    INTERVIEW_NOT_HELD(409, null),
    INTERVIEW_CANCELLED(409, null),
    TRANSCRIPT_EMPTY(422, null),
    TRANSCRIPT_TOO_LONG(422, null),
    TRANSCRIPT_UNCHANGED(409, null),
    TRANSCRIPT_MISSING(409, null),
    TRANSCRIPT_NOT_CURRENT(409, null),
    TRANSCRIPT_FOR_TEAM(403, null),
    TRANSCRIPT_KIND(415, null),
    CORRECTION_WITHOUT_REASON(422, null),
    QUOTE_STAYS(422, null),
    PASSAGE_INVALID(422, null),
    PASSAGE_TOO_LONG(422, null),
    GUIDE_UNKNOWN(422, "fk_interview_guide"),
    GUIDE_STAYS(422, null),
    GUIDE_QUESTION_UNKNOWN(422, "fk_interview_quote_guide_question"),
    INTERVIEW_QUESTION_UNKNOWN(422, "fk_guide_question_evaluation_question"),
    INTERVIEWEE_UNKNOWN(422, "fk_interview_employee"),
    INTERVIEW_UNIT_UNKNOWN(422, "fk_interview_unit"),
    INTERVIEW_EVALUATION_UNKNOWN(422, "fk_interview_evaluation"),
    TRANSCRIPT_TWICE(409, "uk_transcript_version_number"),
    GUIDE_EVALUATION_GONE(409, "fk_interview_guide_evaluation"),
    GUIDE_GONE(409, "fk_guide_question_guide"),
    TRANSCRIPT_INTERVIEW_GONE(409, "fk_transcript_version_interview"),
    QUOTE_INTERVIEW_GONE(409, "fk_interview_quote_interview");

    private final int status;
    private final String constraint;

    InterviewProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last four sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "interview-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/interview";
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

package id.ampera.finding;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum FindingProblem implements ProblemType {
    FINDING_QUESTION_UNKNOWN(422, null),
    FINDING_QUESTION_IN_USE(409, "fk_finding_question"),
    FINDING_NOT_DRAFT(409, null),
    FINDING_WITHDRAWN(409, null),
    FINDING_NOT_WITHDRAWN(409, null),
    FINDING_WITHOUT_EVIDENCE(422, null),
    EVIDENCE_TWICE(409, "uk_finding_evidence_reference"),
    EVIDENCE_FULL(422, null),
    EVIDENCE_MOVING(422, null),
    EVIDENCE_STALE(422, null),
    EVIDENCE_LOST(422, null),
    EVIDENCE_KIND_UNAVAILABLE(422, null),
    VERDICT_TAKEN(409, "uk_programme_verdict_programme"),
    VERDICT_WITHOUT_FINDING(422, null),
    VERDICT_FINDING_UNPUBLISHED(422, null),
    FINDING_EVALUATION_GONE(409, "fk_finding_evaluation"),
    FINDING_EVIDENCE_GONE(409, "fk_finding_evidence_finding"),
    VERDICT_EVALUATION_GONE(409, "fk_programme_verdict_evaluation"),
    VERDICT_PROGRAMME_GONE(409, "fk_programme_verdict_programme"),
    VERDICT_GONE(409, "fk_programme_verdict_finding_verdict"),
    VERDICT_FINDING_GONE(409, "fk_programme_verdict_finding_finding");

    private final int status;
    private final String constraint;

    FindingProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last six sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "finding-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/finding";
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

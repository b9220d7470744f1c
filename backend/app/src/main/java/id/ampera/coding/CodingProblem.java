package id.ampera.coding;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum CodingProblem implements ProblemType {
    CODE_UNKNOWN(422, null),
    CODE_TWICE(422, null),
    CODE_WITHOUT_PARENT(422, "ck_code_depth"),
    CODE_IN_USE(409, "fk_coded_passage_code"),
    PASSAGE_UNKNOWN(422, null),
    PASSAGE_CODED(409, "uk_coded_passage"),
    CODEBOOK_GONE(409, "fk_code_codebook"),
    CODEBOOK_EVALUATION_GONE(409, "fk_codebook_evaluation");

    private final int status;
    private final String constraint;

    CodingProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last two sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "codebook-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/coding";
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

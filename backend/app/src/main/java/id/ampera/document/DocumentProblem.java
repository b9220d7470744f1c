package id.ampera.document;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum DocumentProblem implements ProblemType {
    DOCUMENT_EVALUATION_GONE(409, "fk_document_evaluation"),
    DOCUMENT_STAYS(422, null),
    DOCUMENT_REPLACED(409, "uk_document_version_number"),
    DOCUMENT_HAS_EXCERPTS(409, "fk_document_excerpt_document"),
    DOCUMENT_GONE(409, "fk_document_version_document"),
    DOCUMENT_PAGE_GONE(409, "fk_document_page_version"),
    SAME_FILE(409, null),
    PASSAGE_UNKNOWN(422, null),
    PASSAGE_TOO_LONG(422, null),
    EXCERPT_IN_USE(409, "fk_criterion_proof_excerpt"),
    EXCERPT_UNKNOWN(422, null),
    CHECKLIST_TITLE_TAKEN(409, "uk_checklist_title"),
    CHECKLIST_EVALUATION_GONE(409, "fk_checklist_evaluation"),
    CRITERION_WITHOUT_PROOF(422, null),
    CRITERION_GONE(409, "fk_criterion_proof_criterion"),
    CRITERION_CHECKLIST_GONE(409, "fk_checklist_criterion_checklist"),
    CRITERION_QUESTION_UNKNOWN(422, "fk_checklist_criterion_question");

    private final int status;
    private final String constraint;

    DocumentProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/document";
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

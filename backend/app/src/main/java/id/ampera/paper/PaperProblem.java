package id.ampera.paper;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum PaperProblem implements ProblemType {
    PAPER_ANONYMOUS(409, null),
    SHEET_POINT(422, null),
    SHEETS_NOT_PRINTABLE(409, null),
    SHEET_NOT_THERE_YET(409, null),
    SECOND_PERSON_NEEDED(403, null),
    RESPONDENT_UNKNOWN(422, null),
    RESPONDENT_ANSWERED(409, null),
    DIFFERENCE_UNSETTLED(422, null),
    NO_DIFFERENCE(422, null),
    RESPONDENT_HAS_SHEET(409, "uk_paper_sheet_invitation"),
    SHEETS_BEING_PRINTED(409, "uk_paper_sheet_number"),
    SHEET_POINT_GONE(409, "fk_paper_sheet_point"),
    SHEET_CAMPAIGN_GONE(409, "fk_paper_sheet_campaign"),
    SHEET_INVITATION_GONE(409, "fk_paper_sheet_invitation");

    private final int status;
    private final String constraint;

    PaperProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last three sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "sheet-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/paper";
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

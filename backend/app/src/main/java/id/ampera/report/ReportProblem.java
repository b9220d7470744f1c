package id.ampera.report;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ReportProblem implements ProblemType {
    REPORT_BEING_MADE(409, "uk_report_serial"),
    REPORT_EVALUATION_GONE(409, "fk_report_evaluation"),
    REPORT_GONE(409, "fk_report_file_report"),
    PUBLIC_PAGE_EVALUATION_GONE(409, "fk_public_page_evaluation"),
    PUBLIC_PAGE_STATE(409, null),
    NOTHING_TO_RELEASE(409, null);

    private final int status;
    private final String constraint;

    ReportProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/report";
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

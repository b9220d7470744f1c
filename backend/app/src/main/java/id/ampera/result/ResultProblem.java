package id.ampera.result;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ResultProblem implements ProblemType {
    NO_SATISFACTION_SURVEY(409),
    RESULTS_NOT_RELEASED(409),
    CUT_NOT_DECLARED(422),
    ROWS_AFTER_CLOSING(409),
    ROWS_TOO_FEW(409),
    ROWS_FEW_FOR_FIGURES(409),
    ROWS_OF_INTERIM(409),
    ROWS_CHANGED(409),
    ROW_EXPORT_NOT_READY(409);

    private final int status;

    ResultProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/result";
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}

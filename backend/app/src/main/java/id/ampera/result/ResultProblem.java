package id.ampera.result;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ResultProblem implements ProblemType {
    NO_SATISFACTION_SURVEY(409),
    RESULTS_NOT_RELEASED(409),
    CUT_NOT_DECLARED(422);

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

package id.ampera.platform.idempotency;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum IdempotencyProblem implements ProblemType {
    IDEMPOTENCY_KEY_REUSED(422),
    IDEMPOTENCY_KEY_INVALID(400);

    private final int status;

    IdempotencyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/common";
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}

package id.ampera.access;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum AccessProblem implements ProblemType {
    LAST_ADMIN(409, null),
    UNIT_UNKNOWN(422, "fk_account_unit_unit"),
    ACCOUNT_TAKEN(409, "uk_sign_in_subject"),
    ACCOUNT_OF_NOBODY(422, "fk_sign_in_employee"),
    EMPLOYEE_UNKNOWN(422, "fk_account_employee");

    private final int status;
    private final String constraint;

    AccessProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/access";
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

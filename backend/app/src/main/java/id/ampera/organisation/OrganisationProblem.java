package id.ampera.organisation;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum OrganisationProblem implements ProblemType {
    UNIT_CODE_TAKEN(409, "uk_unit_code"),
    UNIT_CLOSED(409, null),
    UNIT_PERIOD(422, "ck_unit_period"),
    PARENT_UNKNOWN(422, "fk_unit_parent"),
    UNIT_BELOW_ITSELF(422, null),
    NIP_TAKEN(409, "uk_employee_nip_nip"),
    NIP_IMPOSSIBLE(422, null),
    UNIT_UNKNOWN(422, "fk_employee_unit"),
    UNIT_ENDED(422, null),
    SUCCESSION_IN_FUTURE(422, null),
    SUCCESSOR_INCOMPLETE(422, null),
    SUCCESSOR_UNFIT(422, "fk_unit_succession_successor"),
    POSITION_NAME_TAKEN(409, "uk_job_position_name"),
    POSITION_IN_USE(409, "fk_employee_job_position"),
    POSITION_UNKNOWN(422, null),
    FILE_UNREADABLE(422, null),
    FILE_TOO_LARGE(413, null),
    COLUMNS_MISSING(422, null),
    IMPORT_NOT_CHECKED(409, null);

    private final int status;
    private final String constraint;

    OrganisationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/organisation";
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

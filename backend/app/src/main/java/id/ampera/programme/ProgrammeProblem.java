package id.ampera.programme;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ProgrammeProblem implements ProblemType {
    PROGRAMME_CODE_TAKEN(409, "uk_programme_code"),
    PROGRAMME_STATE(409, null),
    PROGRAMME_ENDED(409, null),
    PROGRAMME_WITHOUT_SESSIONS(409, null),
    SESSION_UNKNOWN(422, null),
    SESSION_HOURS(422, "ck_learning_session_hours"),
    COHORT_NAME_TAKEN(409, "uk_cohort_name"),
    COHORT_PERIOD(422, "ck_cohort_period"),
    COHORT_CAPACITY(422, "ck_cohort_capacity"),
    COHORT_TOO_SMALL(422, null),
    COHORT_FULL(409, null),
    EMPLOYEE_UNKNOWN(422, "fk_participation_employee"),
    PARTICIPANT_TWICE(409, "uk_participation_employee"),
    PARTICIPANT_STATE(409, null),
    PARTICIPANT_WITHDRAWN(409, null),
    PRE_SCORE_RANGE(422, "ck_participation_pre_score"),
    POST_SCORE_RANGE(422, "ck_participation_post_score"),
    PROGRAMME_GONE(409, "fk_cohort_programme"),
    COHORT_HAS_PARTICIPANTS(409, null),
    COHORT_GONE(409, "fk_participation_cohort"),
    UNIT_GONE(409, "fk_participation_unit"),
    SESSION_PROGRAMME_GONE(409, "fk_learning_session_programme"),
    OBJECTIVE_PROGRAMME_GONE(409, "fk_programme_objective_programme"),
    IMPORT_UNREADABLE(422, null),
    IMPORT_TOO_LARGE(413, null),
    IMPORT_COLUMNS_MISSING(422, null),
    ROW_NIP_MISSING(422, null),
    ROW_NIP_NUMBER(422, null),
    ROW_NIP_UNKNOWN(422, null),
    ROW_NIP_TWICE(422, null),
    ROW_SCORE_WRONG(422, null),
    ROW_WITHDRAWN(422, null),
    ROW_COHORT_FULL(422, null);

    private final int status;
    private final String constraint;

    ProgrammeProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/programme";
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

package id.ampera.organisation;

import id.ampera.platform.problem.ProblemType;

/** What can be wrong with one row of a roster file. */
enum RosterRowProblem implements ProblemType {
    ROW_NIP_MISSING,
    ROW_NIP_AS_NUMBER,
    ROW_NIP_IMPOSSIBLE,
    ROW_NIP_DUPLICATE,
    ROW_NAME_MISSING,
    ROW_TOO_LONG,
    ROW_UNIT_UNKNOWN,
    ROW_UNIT_ENDED,
    ROW_TYPE_UNKNOWN,
    ROW_EMAIL_WRONG;

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String bundle() {
        return "problem/organisation";
    }
}

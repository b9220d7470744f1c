package id.ampera.platform.security;

/** Roles of people. Staff roles are granted in Ampera; every signed-in person is a respondent. */
public final class Role {
    public static final String RESPONDENT = "respondent";
    public static final String UNIT_OFFICER = "unit-officer";
    public static final String EVALUATOR = "evaluator";
    public static final String DECISION_MAKER = "decision-maker";
    public static final String ADMIN = "admin";

    private Role() {}
}

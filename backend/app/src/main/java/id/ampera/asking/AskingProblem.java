package id.ampera.asking;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum AskingProblem implements ProblemType {
    MAILING_OVER(409, null),
    NOTHING_TO_ASK(409, null),
    MAILING_CAMPAIGN_GONE(409, "fk_campaign_mailing_campaign"),
    REMINDER_CAMPAIGN_GONE(409, "fk_campaign_reminder_campaign"),
    STOP_CAMPAIGN_GONE(409, "fk_reminder_stop_campaign"),
    STOP_EMPLOYEE_GONE(409, "fk_reminder_stop_employee");

    private final int status;
    private final String constraint;

    AskingProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Whoever meets one of the last four sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "mailing-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/asking";
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

package id.ampera.notification;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum NotificationProblem implements ProblemType {
    NOTICE_OF_NOBODY(409, "fk_notice_employee"),
    NOTICE_SETTING_OF_NOBODY(409, "fk_notice_setting_employee"),
    MAIL_WITHOUT_NOTICE(409, "fk_outgoing_mail_notice"),
    LETTER_TO_NOBODY(409, "fk_outgoing_letter_employee"),
    RETURNED_TO_NOBODY(409, "fk_returned_letter_employee"),
    LETTER_TWICE(409, "uk_outgoing_letter_receiver");

    private final int status;
    private final String constraint;

    NotificationProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Nobody causes one of these by what they send; whoever meets one sees the text that they share. */
    @Override
    public String code() {
        return "notice-receiver-gone";
    }

    @Override
    public String bundle() {
        return "problem/notification";
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

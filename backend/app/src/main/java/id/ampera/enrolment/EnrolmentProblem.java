package id.ampera.enrolment;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum EnrolmentProblem implements ProblemType {
    NOT_SET_UP(409, null),
    NOBODY_CHOSEN(422, null),
    CAMPAIGN_UNKNOWN(422, null),
    UNIT_UNKNOWN(422, null),
    NOBODY_INVITED(422, null),
    EMPLOYEES_UNKNOWN(422, "fk_enrolment_person_employee"),
    ENROLMENT_GONE(409, "fk_enrolment_person_enrolment"),
    ENROLMENT_ENDED(409, null),
    MAIL_NOT_SENT(503, null),
    NO_CARDS_NEEDED(409, null),
    CODE_REFUSED(422, null),
    PASSWORD_TOO_SHORT(422, null),
    PASSWORD_IS_NIP(422, null),
    PASSWORD_REFUSED(422, null),
    CARD_OWNER_UNKNOWN(422, "fk_activation_code_employee"),
    CARD_CODE_TAKEN(409, "uk_activation_code_hash"),
    SIGN_ON_AWAY(503, null),
    SIGN_ON_REFUSES_US(503, null),
    ACCOUNT_REFUSED(422, null),
    NIP_IN_USE(409, null),
    OWN_AUTHENTICATOR(409, null),
    NO_AUTHENTICATOR(409, null);

    private final int status;
    private final String constraint;

    EnrolmentProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/enrolment";
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

package id.ampera.followup;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum FollowUpProblem implements ProblemType {
    ANSWER_MISSING(409, null),
    FOLLOW_UP_CLOSED(409, null),
    CLAIM_WAITS(409, "uk_follow_up_claim_open"),
    CLAIM_DECIDED(409, null),
    CLAIM_NOT_ACCEPTED(409, null),
    OWN_WORK(403, null),
    APPROVER_NEEDED(403, null),
    REASON_NOT_VALID(422, null),
    PROOF_MISSING(422, null),
    VERDICT_NOTE_MISSING(422, null),
    OWNER_UNKNOWN(422, "fk_follow_up_action_owner"),
    PROGRESS_OUT_OF_RANGE(422, "ck_follow_up_action_progress"),
    PROOF_TYPE_UNKNOWN(422, null),
    PROOF_TOO_LARGE(413, null),
    PROOF_EMPTY(422, null),
    PROOF_IN_USE(409, null),
    ACTION_RECOMMENDATION_GONE(409, "fk_follow_up_action_recommendation"),
    CLAIM_RECOMMENDATION_GONE(409, "fk_follow_up_claim_recommendation"),
    PROOF_RECOMMENDATION_GONE(409, "fk_follow_up_proof_recommendation"),
    PROOF_ACTION_GONE(409, "fk_follow_up_proof_action"),
    PROOF_CLAIM_GONE(409, "fk_follow_up_proof_claim"),
    REMINDER_RECOMMENDATION_GONE(409, "fk_follow_up_reminder_recommendation");

    private final int status;
    private final String constraint;

    FollowUpProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/followup";
    }

    @Override
    public String constraint() {
        return constraint;
    }

    /** Whoever meets one of the last six sees the text that they share. */
    @Override
    public String code() {
        return name().endsWith("_GONE") ? "follow-up-gone" : ProblemType.super.code();
    }

    @ApplicationScoped
    static class Catalogue implements ProblemCatalogue {
        @Override
        public ProblemType[] types() {
            return values();
        }
    }
}

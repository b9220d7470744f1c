package id.ampera.response;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum ResponseProblem implements ProblemType {
    BALLOT_INVALID(422, null),
    ANSWERS_INVALID(422, null),
    CREDENTIALS_SENT(400, null),
    DRAFT_SIZE(422, null),
    DRAFT_CHANGED(409, null),
    CAMPAIGN_NOT_NAMED(409, null),
    CAMPAIGN_NOT_RELEASED(409, null),
    POINT_UNKNOWN(422, null),
    CHALLENGE_INVALID(422, null),
    CHALLENGE_UNSOLVED(422, null),
    CHALLENGE_EXPIRED(409, null),
    CHALLENGE_SPENT(409, null),
    DEVICE_ANSWERED(409, null),
    WINDOW_INVALID(422, null),
    WINDOW_TOO_SMALL(409, null),
    WINDOW_OVERLAPS(409, null),
    WINDOW_LIFTED(409, null),
    CAMPAIGN_NOT_PUBLIC(409, null),
    ANSWER_FILE_NOT_ASKED(422, null),
    ANSWER_FILE_TOO_LARGE(413, null),
    ANSWER_FILE_TYPE(415, null),
    ANSWER_FILE_UNREADABLE(422, null),
    ANSWER_FILE_TAKEN(409, "uk_answer_file_upload"),
    ALREADY_ANSWERED(409, "uk_named_submission_invitation");

    private final int status;
    private final String constraint;

    ResponseProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String bundle() {
        return "problem/response";
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

package id.ampera.comment;

import id.ampera.platform.problem.ProblemCatalogue;
import id.ampera.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

enum CommentProblem implements ProblemType {
    COMMENTS_CLOSED(409, null),
    COMMENTS_FULL(409, null),
    COMMENT_THREAD_FULL(409, null),
    COMMENT_THREAD_RESOLVED(409, null),
    COMMENT_THREAD_OPEN(409, null),
    COMMENT_PLACE_UNKNOWN(422, null),
    COMMENT_MEANWHILE(409, "uk_thread_comment_turn"),
    COMMENTED_GONE(409, "fk_comment_thread_questionnaire"),
    SETTLER_GONE(409, "fk_comment_thread_settled_by"),
    THREAD_GONE(409, "fk_thread_comment_thread"),
    AUTHOR_GONE(409, "fk_thread_comment_author");

    private final int status;
    private final String constraint;

    CommentProblem(int status, String constraint) {
        this.status = status;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    /** Nobody causes a broken reference by what they send; whoever meets one sees the text that they share. */
    @Override
    public String code() {
        return constraint != null && constraint.startsWith("fk_") ? "commented-gone" : ProblemType.super.code();
    }

    @Override
    public String bundle() {
        return "problem/comment";
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

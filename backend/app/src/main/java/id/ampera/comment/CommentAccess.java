package id.ampera.comment;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.questionnaire.Definition;
import id.ampera.questionnaire.DraftRef;
import id.ampera.questionnaire.QuestionnaireDrafts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Whoever may read a draft reads its comments and writes some, under their own name. A thread is resolved by those who
 * may change the draft, and by whoever began it; words are changed by nobody but who wrote them.
 */
@ApplicationScoped
class CommentAccess {
    private final QuestionnaireDrafts drafts;
    private final Caller caller;

    CommentAccess(QuestionnaireDrafts drafts, Caller caller) {
        this.drafts = drafts;
        this.caller = caller;
    }

    DraftRef requireReadable(UUID questionnaireId) {
        return drafts.requireReadable(questionnaireId);
    }

    /** What is in the archive is read only. */
    DraftRef requireCommentable(UUID questionnaireId) {
        var draft = requireReadable(questionnaireId);
        requirePerson();
        if (draft.isArchived()) throw CommentProblem.COMMENTS_CLOSED.raise();
        return draft;
    }

    Definition requireDefinition(UUID questionnaireId) {
        return drafts.requireDefinition(questionnaireId);
    }

    void requireOwn(Comment comment) {
        if (!isOwn(comment)) throw CommonProblem.FORBIDDEN.raise();
    }

    void requireSettler(DraftRef draft, List<Comment> comments) {
        if (!maySettle(draft, comments)) throw CommonProblem.FORBIDDEN.raise();
    }

    UUID self() {
        return caller.employeeId();
    }

    List<String> can(DraftRef draft) {
        return mayComment(draft) ? List.of("comment") : List.of();
    }

    List<String> can(DraftRef draft, CommentThread thread, List<Comment> comments) {
        if (!mayComment(draft)) return List.of();
        var can = new ArrayList<String>();
        if (thread.isOpen() && thread.hasRoom()) can.add("answer");
        if (maySettle(draft, comments)) can.add(thread.isOpen() ? "resolve" : "reopen");
        return can;
    }

    List<String> canWith(DraftRef draft, CommentThread thread, Comment comment) {
        var isTheirs = mayComment(draft) && thread.isOpen() && comment.isThere() && isOwn(comment);
        return isTheirs ? List.of("edit", "remove") : List.of();
    }

    private boolean mayComment(DraftRef draft) {
        return self() != null && !draft.isArchived();
    }

    private boolean maySettle(DraftRef draft, List<Comment> comments) {
        return draft.mayEdit() || comments.stream().anyMatch(each -> each.isFirst() && isOwn(each));
    }

    private boolean isOwn(Comment comment) {
        return comment.authorId().equals(self());
    }

    private void requirePerson() {
        if (self() == null) throw CommonProblem.FORBIDDEN.raise();
    }
}

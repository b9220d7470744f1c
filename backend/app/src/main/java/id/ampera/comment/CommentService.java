package id.ampera.comment;

import id.ampera.notification.NoticeKind;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.CodesRenamed;
import id.ampera.questionnaire.DraftRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
@Transactional
class CommentService {
    static final String SUBJECT = "comment-thread";
    /** So many that a draft is better talked about in a room; and what the counts of places stay bounded by. */
    static final int MOST_OPEN = 300;

    private final CommentRepository repository;
    private final CommentAccess access;
    private final CommentViews views;
    private final CommentNotices notices;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Clock clock;

    CommentService(
            CommentRepository repository,
            CommentAccess access,
            CommentViews views,
            CommentNotices notices,
            Tombstones tombstones,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.notices = notices;
        this.tombstones = tombstones;
        this.audit = audit;
        this.clock = clock;
    }

    Page<CommentThreadListItem> list(UUID questionnaireId, CommentThreadFilter filter) {
        access.requireReadable(questionnaireId);
        return views.of(repository.list(questionnaireId, filter, clock.instant()));
    }

    CommentCounts counts(UUID questionnaireId) {
        var draft = access.requireReadable(questionnaireId);
        return new CommentCounts(
                repository.count(questionnaireId, ThreadState.OPEN),
                repository.count(questionnaireId, ThreadState.RESOLVED),
                repository.openByPlace(questionnaireId),
                access.can(draft));
    }

    CommentThreadView show(UUID id) {
        var thread = repository.require(id);
        return view(access.requireReadable(thread.questionnaireId()), thread);
    }

    CommentThreadView begin(UUID questionnaireId, NewCommentThread input) {
        var draft = access.requireCommentable(questionnaireId);
        var spot = Spot.in(access.requireDefinition(questionnaireId), input.place(), input.code());
        if (repository.count(questionnaireId, ThreadState.OPEN) >= MOST_OPEN) {
            throw CommentProblem.COMMENTS_FULL.with("most", MOST_OPEN);
        }
        var thread = new CommentThread(questionnaireId, draft.number(), spot, clock.instant());
        repository.persist(thread);
        repository.keep(thread.first(input.text(), access.self()));
        repository.flush();
        var after = view(draft, thread);
        audit.record("comment-thread.created", SUBJECT, thread.id(), null, after);
        notices.tell(NoticeKind.COMMENT_WRITTEN, draft, thread, repository.commentsOf(thread));
        return after;
    }

    CommentThreadView answer(UUID id, CommentInput input) {
        var thread = repository.requireLocked(id);
        var draft = access.requireCommentable(thread.questionnaireId());
        var before = view(draft, thread);
        repository.keep(thread.say(input.text(), access.self(), clock.instant()));
        var after = changed("comment-thread.answered", draft, thread, before);
        notices.tell(NoticeKind.COMMENT_ANSWERED, draft, thread, repository.commentsOf(thread));
        return after;
    }

    CommentThreadView edit(UUID id, UUID commentId, IfMatch ifMatch, CommentInput input) {
        var thread = repository.requireLocked(id);
        var draft = access.requireCommentable(thread.questionnaireId());
        var comment = requireOwn(thread, commentId);
        IfMatch.require(ifMatch, thread.version());
        var before = view(draft, thread);
        thread.edit(comment, input.text(), clock.instant());
        return changed("comment-thread.edited", draft, thread, before);
    }

    /** With the last words the thread goes too. */
    void remove(UUID id, UUID commentId) {
        var thread = repository.requireLocked(id);
        var draft = access.requireCommentable(thread.questionnaireId());
        var comment = requireOwn(thread, commentId);
        var before = view(draft, thread);
        thread.takeBack(comment, clock.instant());
        if (!thread.isEmpty()) {
            changed("comment-thread.comment-removed", draft, thread, before);
            return;
        }
        repository.remove(thread);
        tombstones.bury(SUBJECT, id, clock.instant());
        repository.flush();
        audit.record("comment-thread.removed", SUBJECT, id, before, null);
    }

    CommentThreadView resolve(UUID id) {
        var thread = repository.requireLocked(id);
        var draft = requireSettleable(thread);
        var before = view(draft, thread);
        thread.resolve(access.self(), clock.instant());
        var after = changed("comment-thread.resolved", draft, thread, before);
        notices.tell(NoticeKind.COMMENT_RESOLVED, draft, thread, repository.commentsOf(thread));
        return after;
    }

    CommentThreadView reopen(UUID id) {
        var thread = repository.requireLocked(id);
        var draft = requireSettleable(thread);
        var before = view(draft, thread);
        thread.reopen(access.self(), clock.instant());
        var after = changed("comment-thread.reopened", draft, thread, before);
        notices.tell(NoticeKind.COMMENT_REOPENED, draft, thread, repository.commentsOf(thread));
        return after;
    }

    /** Comments stay with what they are about, whatever it is called. */
    void follow(@Observes CodesRenamed change) {
        follow(change.questionnaireId(), CommentPlace.SECTION, change.sections());
        follow(change.questionnaireId(), CommentPlace.ITEM, change.items());
    }

    private void follow(UUID questionnaireId, CommentPlace place, Map<String, String> codes) {
        for (var thread : repository.at(questionnaireId, place, codes.keySet())) {
            thread.follow(codes.get(thread.placeCode()));
        }
    }

    private DraftRef requireSettleable(CommentThread thread) {
        var draft = access.requireCommentable(thread.questionnaireId());
        access.requireSettler(draft, repository.commentsOf(thread));
        return draft;
    }

    private Comment requireOwn(CommentThread thread, UUID commentId) {
        var comment = repository.commentsOf(thread).stream()
                .filter(each -> each.id().equals(commentId) && each.isThere())
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        access.requireOwn(comment);
        return comment;
    }

    private CommentThreadView changed(String action, DraftRef draft, CommentThread thread, CommentThreadView before) {
        repository.flush();
        var after = view(draft, thread);
        audit.record(action, SUBJECT, thread.id(), before, after);
        return after;
    }

    private CommentThreadView view(DraftRef draft, CommentThread thread) {
        List<Comment> comments = repository.commentsOf(thread);
        return views.of(draft, thread, comments);
    }
}

package id.ampera.comment;

import id.ampera.access.Accounts;
import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import id.ampera.questionnaire.DraftRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Tells whoever made the questionnaire and whoever wrote in the thread, but not the one who does it, and nobody who may
 * not read the draft any more. On the screen only: talk is not worth a mail each time.
 */
@ApplicationScoped
class CommentNotices {
    private final Notifications notifications;
    private final Accounts accounts;
    private final CommentAccess access;

    CommentNotices(Notifications notifications, Accounts accounts, CommentAccess access) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.access = access;
    }

    void tell(NoticeKind kind, DraftRef draft, CommentThread thread, List<Comment> comments) {
        var concerned = new LinkedHashSet<UUID>();
        if (draft.makerId() != null) concerned.add(draft.makerId());
        comments.stream().filter(Comment::isThere).map(Comment::authorId).forEach(concerned::add);
        concerned.remove(access.self());
        var roles = accounts.rolesOf(concerned);
        concerned.removeIf(each -> !draft.isReadableBy(each, roles.getOrDefault(each, Set.of())));
        var path = "/questionnaires/" + draft.id() + "?thread=" + thread.id();
        notifications.show(concerned, kind, Map.of("title", draft.title()), path);
    }
}

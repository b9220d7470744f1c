package id.ampera.comment;

import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.platform.paging.Page;
import id.ampera.questionnaire.DraftRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Threads as they are shown, with the names of today. */
@ApplicationScoped
class CommentViews {
    private final Employees employees;
    private final CommentAccess access;

    CommentViews(Employees employees, CommentAccess access) {
        this.employees = employees;
        this.access = access;
    }

    Page<CommentThreadListItem> of(Page<CommentThreadRow> page) {
        var authors = page.items().stream().map(CommentThreadRow::authorId).collect(Collectors.toSet());
        var people = employees.findAll(authors);
        var items = page.items().stream()
                .map(row -> CommentThreadListItem.of(row, people.get(row.authorId())))
                .toList();
        return new Page<>(items, page.nextCursor(), page.total(), page.asOf(), page.deleted());
    }

    CommentThreadView of(DraftRef draft, CommentThread thread, List<Comment> comments) {
        var ids = comments.stream().map(Comment::authorId).collect(Collectors.toCollection(HashSet::new));
        if (thread.settledBy() != null) ids.add(thread.settledBy());
        var people = employees.findAll(ids);
        var said =
                comments.stream().map(each -> said(draft, thread, each, people)).toList();
        return new CommentThreadView(
                thread.id(),
                thread.version(),
                thread.questionnaireId(),
                draft.title(),
                thread.place(),
                thread.placeCode(),
                thread.wording(),
                thread.draftNumber(),
                thread.state(),
                thread.settledBy() == null
                        ? null
                        : people.get(thread.settledBy()).name(),
                thread.settledAt(),
                thread.createdAt(),
                thread.updatedAt(),
                said,
                access.can(draft, thread, comments));
    }

    private CommentThreadView.Said said(
            DraftRef draft, CommentThread thread, Comment comment, Map<UUID, EmployeeRef> people) {
        return new CommentThreadView.Said(
                comment.id(),
                people.get(comment.authorId()).name(),
                comment.said(),
                comment.writtenAt(),
                comment.editedAt(),
                comment.deletedAt(),
                access.canWith(draft, thread, comment));
    }
}

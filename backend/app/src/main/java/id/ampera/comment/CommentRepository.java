package id.ampera.comment;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<CommentThread, UUID> {

    CommentThread require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Two who answer at once do so one after the other, and neither is refused. */
    CommentThread requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Page<CommentThreadRow> list(UUID questionnaireId, CommentThreadFilter filter, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        CommentThreadRow.class,
                        "t.id, t.place, t.placeCode, t.wording, t.draftNumber, t.state, t.commentCount,"
                                + " c.authorId, c.said, t.createdAt, t.updatedAt",
                        "CommentThread t join Comment c on c.threadId = t.id and c.turn = " + Comment.FIRST,
                        "t.id")
                .search(filter.q, "c.said", "t.wording")
                .where("t.questionnaireId = :questionnaire", "questionnaire", questionnaireId)
                .where("t.state = :state", "state", filter.state)
                .where("t.place = :place", "place", filter.place)
                .where("t.placeCode = :code", "code", filter.code)
                .where("t.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable(CommentService.SUBJECT)
                .page(filter, CommentThreadSort.class, "-updatedAt", now);
    }

    List<CommentPlaceCount> openByPlace(UUID questionnaireId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.comment.CommentPlaceCount(t.place, t.placeCode, count(t))"
                                + " from CommentThread t where t.questionnaireId = :questionnaire and t.state = :open"
                                + " group by t.place, t.placeCode order by t.place, t.placeCode",
                        CommentPlaceCount.class)
                .setParameter("questionnaire", questionnaireId)
                .setParameter("open", ThreadState.OPEN)
                .getResultList();
    }

    long count(UUID questionnaireId, ThreadState state) {
        return count("questionnaireId = ?1 and state = ?2", questionnaireId, state);
    }

    List<CommentThread> at(UUID questionnaireId, CommentPlace place, Collection<String> codes) {
        if (codes.isEmpty()) return List.of();
        return list("questionnaireId = ?1 and place = ?2 and placeCode in ?3", questionnaireId, place, codes);
    }

    /** In their order, those that were taken back among them. */
    List<Comment> commentsOf(CommentThread thread) {
        return getEntityManager()
                .createQuery("from Comment c where c.threadId = :thread order by c.turn", Comment.class)
                .setParameter("thread", thread.id())
                .getResultList();
    }

    void keep(Comment comment) {
        getEntityManager().persist(comment);
    }

    void remove(CommentThread thread) {
        for (var comment : commentsOf(thread)) getEntityManager().remove(comment);
        flush();
        delete(thread);
    }
}

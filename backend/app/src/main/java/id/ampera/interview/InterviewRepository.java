package id.ampera.interview;

import id.ampera.interview.TranscriptView.TranscriptVersionEntry;
import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class InterviewRepository implements PanacheRepositoryBase<Interview, UUID> {
    private static final String QUOTES = "(select count(*) from InterviewQuote q where q.interviewId = i.id)";
    private static final String LOST =
            "(select count(*) from InterviewQuote q where q.interviewId = i.id and q.state = 'LOST')";

    Interview require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Whoever marks a passage and whoever corrects the text wait for each other. */
    Interview requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<Interview> of(UUID evaluationId) {
        return list(
                "evaluationId = ?1 and status <> ?2 order by heldOn, code", evaluationId, InterviewStatus.CANCELLED);
    }

    /** @param searchesTitles titles may name whom the reader must not know */
    Page<InterviewListItem> list(InterviewFilter filter, Set<UUID> evaluations, boolean searchesTitles, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        InterviewListItem.class,
                        "i.id, i.evaluationId, i.code, i.title, i.intervieweeName, i.positionName, i.consent, i.heldOn, i.status, i.transcriptNumber, "
                                + QUOTES + ", " + LOST + ", i.updatedAt",
                        "Interview i",
                        "i.id")
                .search(
                        filter.q,
                        searchesTitles
                                ? new String[] {"i.code", "i.title", "i.positionName", "i.intervieweeName"}
                                : new String[] {"i.code"})
                .where("i.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("i.evaluationId in :evaluations", "evaluations", evaluations)
                .where("i.status = :status", "status", filter.status)
                .where("i.consent = :consent", "consent", filter.consent)
                .where("i.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, InterviewSort.class, "-heldOn", now);
    }

    Optional<TranscriptVersion> findVersion(UUID interviewId, int number) {
        return getEntityManager()
                .createQuery(
                        "from TranscriptVersion t where t.interviewId = :interviewId and t.number = :number",
                        TranscriptVersion.class)
                .setParameter("interviewId", interviewId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Without their texts, the newest first. */
    List<TranscriptVersionEntry> versions(UUID interviewId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.interview.TranscriptView$TranscriptVersionEntry(t.number, t.reason, t.origin, t.fileName, length(t.content), t.createdAt, t.createdBy)"
                                + " from TranscriptVersion t where t.interviewId = :interviewId order by t.number desc",
                        TranscriptVersionEntry.class)
                .setParameter("interviewId", interviewId)
                .getResultList();
    }

    void add(TranscriptVersion version) {
        getEntityManager().persist(version);
    }

    void add(InterviewQuote quote) {
        getEntityManager().persist(quote);
    }

    void remove(InterviewQuote quote) {
        getEntityManager().remove(quote);
    }

    Optional<InterviewQuote> findQuote(UUID id) {
        return Optional.ofNullable(getEntityManager().find(InterviewQuote.class, id));
    }

    List<InterviewQuote> quotes(UUID interviewId) {
        return getEntityManager()
                .createQuery(
                        "from InterviewQuote q where q.interviewId = :interviewId order by q.startAt, q.id",
                        InterviewQuote.class)
                .setParameter("interviewId", interviewId)
                .getResultList();
    }

    List<QuoteRow> quotesOf(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "select new id.ampera.interview.QuoteRow(q, i) from InterviewQuote q join Interview i on i.id = q.interviewId where i.evaluationId = :evaluationId order by i.code, q.startAt, q.id",
                        QuoteRow.class)
                .setParameter("evaluationId", evaluationId)
                .getResultList();
    }

    /** Guide questions of an evaluation that are tied to its questions: guide question, evaluation question. */
    List<Object[]> tiedQuestions(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "select g.id, gq.id, gq.evaluationQuestionId from InterviewGuide g join g.questions gq where g.evaluationId = :evaluationId and gq.evaluationQuestionId is not null order by g.id, gq.position",
                        Object[].class)
                .setParameter("evaluationId", evaluationId)
                .getResultList();
    }

    boolean guideHas(UUID guideId, UUID questionId) {
        return getEntityManager()
                        .createQuery(
                                "select count(*) from InterviewGuide g join g.questions gq where g.id = :guideId and gq.id = :questionId",
                                Long.class)
                        .setParameter("guideId", guideId)
                        .setParameter("questionId", questionId)
                        .getSingleResult()
                > 0;
    }

    Page<QuoteRow> listQuotes(QuoteFilter filter, Set<UUID> evaluations, Set<UUID> searched, Instant now) {
        var listing = new Listing<>(
                getEntityManager(),
                QuoteRow.class,
                "q, i",
                "InterviewQuote q join Interview i on i.id = q.interviewId",
                "q.id");
        if (searched == null) listing.search(filter.q, "q.exactText");
        else if (filter.q != null && !filter.q.isBlank()) {
            // words that may not leave the team are not found by those outside
            listing.search(filter.q, "q.exactText")
                    .where("(i.consent <> 'NONE' or i.evaluationId in :searched)", "searched", searched);
        }
        return listing.where("i.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("i.evaluationId in :evaluations", "evaluations", evaluations)
                .where("q.interviewId = :interviewId", "interviewId", filter.interviewId)
                .where("q.state = :state", "state", filter.state)
                .where("q.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .deletable(QuoteService.SUBJECT)
                .page(filter, QuoteSort.class, "createdAt", now);
    }
}

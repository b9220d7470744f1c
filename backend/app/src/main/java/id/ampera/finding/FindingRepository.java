package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
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
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {

    Finding require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /** Waits for whoever else changes its evidence or its state. */
    Finding requireLocked(UUID id) {
        return findLocked(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Optional<Finding> findLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @param visible evaluations whose findings are shown; null for all */
    Page<FindingListItem> list(FindingFilter filter, Set<UUID> visible, Instant now) {
        var listing = new Listing<>(
                getEntityManager(),
                FindingListItem.class,
                "f.id, f.evaluationId, f.evaluationQuestionId, f.type, f.title, f.status, f.stale, size(f.evidence),"
                        + " f.updatedAt",
                "Finding f",
                "f.id");
        if (visible != null && visible.isEmpty()) listing.where("1 = 0");
        return listing.search(filter.q, "f.title", "f.statement")
                .where("f.evaluationId in :visible", "visible", visible == null || visible.isEmpty() ? null : visible)
                .where("f.evaluationId = :evaluationId", "evaluationId", filter.evaluationId)
                .where("f.evaluationQuestionId = :questionId", "questionId", filter.questionId)
                .where("f.type = :type", "type", filter.type)
                .where("f.status = :status", "status", filter.status)
                .where("f.stale = :stale", "stale", filter.stale)
                .where("f.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, FindingSort.class, "-updatedAt", now);
    }

    List<Finding> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 order by title, id", evaluationId);
    }

    /** Findings with evidence from this source, in one order for all who lock them. */
    List<UUID> restingOn(EvidenceKind kind, UUID sourceId) {
        return getEntityManager()
                .createQuery(
                        "select distinct f.id from Finding f join f.evidence e where e.kind = :kind and e.sourceId ="
                                + " :source order by f.id",
                        UUID.class)
                .setParameter("kind", kind)
                .setParameter("source", sourceId)
                .getResultList();
    }

    Optional<ProgrammeVerdict> verdict(UUID evaluationId, UUID programmeId) {
        return getEntityManager()
                .createQuery(
                        "from ProgrammeVerdict v where v.evaluationId = :evaluation and v.programmeId = :programme",
                        ProgrammeVerdict.class)
                .setParameter("evaluation", evaluationId)
                .setParameter("programme", programmeId)
                .getResultStream()
                .findFirst();
    }

    List<ProgrammeVerdict> verdicts(UUID evaluationId) {
        return getEntityManager()
                .createQuery("from ProgrammeVerdict v where v.evaluationId = :evaluation", ProgrammeVerdict.class)
                .setParameter("evaluation", evaluationId)
                .getResultList();
    }

    void add(ProgrammeVerdict verdict) {
        getEntityManager().persist(verdict);
    }
}

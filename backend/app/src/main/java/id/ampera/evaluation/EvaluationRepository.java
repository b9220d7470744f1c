package id.ampera.evaluation;

import id.ampera.platform.paging.Listing;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class EvaluationRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    Evaluation require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    Set<UUID> idsOfMember(UUID employeeId) {
        return new HashSet<>(getEntityManager()
                .createQuery("select e.id from Evaluation e join e.team m where key(m) = :employeeId", UUID.class)
                .setParameter("employeeId", employeeId)
                .getResultList());
    }

    /** @param member only evaluations whose team this employee is on, or null */
    Page<EvaluationListItem> list(EvaluationFilter filter, UUID member, Instant now) {
        return new Listing<>(
                        getEntityManager(),
                        EvaluationListItem.class,
                        "e.id, e.code, e.title, e.phase, size(e.programmeIds), size(e.questions), e.updatedAt",
                        "Evaluation e",
                        "e.id")
                .search(filter.q, "e.title", "e.code")
                .where("e.phase = :phase", "phase", filter.phase)
                .where(":programmeId member of e.programmeIds", "programmeId", filter.programmeId)
                .where(":member in (select key(m) from e.team m)", "member", member)
                .where("e.updatedAt >= :updatedSince", "updatedSince", filter.updatedSince)
                .page(filter, EvaluationSort.class, "title", now);
    }
}

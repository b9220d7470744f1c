package id.ampera.recommendation;

import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecommendationRepository implements PanacheRepositoryBase<Recommendation, UUID> {
    static final String TOMBSTONE = "recommendation";

    Recommendation require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<Recommendation> ofEvaluation(UUID evaluationId) {
        return list("evaluationId = ?1 order by serial", evaluationId);
    }

    List<Recommendation> ofStatus(RecommendationStatus status) {
        return list("status = ?1 order by dueOn, id", status);
    }

    /** They are few: an evaluation has a dozen. */
    List<Recommendation> everything() {
        return list("order by dueOn, id");
    }

    /** Numbers are not given again. */
    int nextSerial(UUID evaluationId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(r.serial), 0) + 1 from Recommendation r where r.evaluationId = :id",
                        Integer.class)
                .setParameter("id", evaluationId)
                .getSingleResult();
    }
}

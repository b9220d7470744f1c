package id.ampera.exploration;

import id.ampera.platform.problem.CommonProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SavedExplorationRepository implements PanacheRepositoryBase<SavedExploration, UUID> {

    SavedExploration require(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    List<SavedExploration> of(UUID evaluationId) {
        return list("evaluationId = ?1 order by name, id", evaluationId);
    }

    long countOf(UUID evaluationId) {
        return count("evaluationId", evaluationId);
    }
}

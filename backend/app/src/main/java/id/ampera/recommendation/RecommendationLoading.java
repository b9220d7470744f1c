package id.ampera.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Makes recommendations for loaders that run without a signed-in person. Each call is one transaction. */
public interface RecommendationLoading {

    record NewRecommendation(
            UUID evaluationId,
            Set<UUID> findingIds,
            String title,
            String statement,
            Priority priority,
            UUID unitId,
            UUID positionId,
            LocalDate dueOn,
            String measure) {}

    /** A draft; the findings have to be published. */
    UUID addDraft(NewRecommendation recommendation);

    /** Tells the officers of the unit. */
    void issue(UUID id, UUID issuedBy, Instant at);

    /** @param reason needed unless it is accepted */
    void answer(UUID id, ManagementAnswer answer, String reason, UUID answeredBy, Instant at);
}

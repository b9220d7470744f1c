package id.ampera.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A recommendation as other features see it. {@code answer}, its reason and {@code issuedAt} may be null. */
public record RecommendationRef(
        UUID id,
        UUID evaluationId,
        int serial,
        String title,
        String statement,
        Priority priority,
        UUID unitId,
        String unitName,
        UUID positionId,
        String positionName,
        LocalDate dueOn,
        String measure,
        RecommendationStatus status,
        ManagementAnswer answer,
        String answerReason,
        Instant issuedAt) {}

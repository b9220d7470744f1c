package id.ampera.finding;

import java.time.Instant;
import java.util.UUID;

/** A finding as other features see it. */
public record FindingRef(
        UUID id,
        UUID evaluationId,
        UUID questionId,
        FindingType type,
        String title,
        String statement,
        FindingStatus status,
        boolean stale,
        Instant publishedAt) {}

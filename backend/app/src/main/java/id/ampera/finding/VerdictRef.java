package id.ampera.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The verdict on a programme as other features see it. */
public record VerdictRef(
        UUID evaluationId,
        UUID programmeId,
        Verdict verdict,
        String reason,
        List<UUID> findingIds,
        String decidedBy,
        Instant decidedAt) {}

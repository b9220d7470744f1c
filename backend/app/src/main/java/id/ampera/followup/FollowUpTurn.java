package id.ampera.followup;

import java.time.Instant;
import java.util.UUID;

/** That the follow-up of a recommendation was verified, or opened again after that. */
public record FollowUpTurn(UUID recommendationId, Kind kind, Instant at) {
    public enum Kind {
        VERIFIED,
        REOPENED
    }
}

package id.ampera.response;

import java.time.Instant;
import java.util.UUID;

/**
 * Whole hours whose answers do not count.
 *
 * @param pointId null for all points
 * @param liftedReason null while it holds
 */
record ExcludedWindow(
        UUID id,
        UUID campaignId,
        UUID pointId,
        Instant from,
        Instant until,
        String reason,
        String by,
        Instant changedAt,
        String liftedReason) {

    boolean isHeld() {
        return liftedReason == null;
    }

    boolean covers(UUID point, Instant hour) {
        return (pointId == null || pointId.equals(point)) && !hour.isBefore(from) && hour.isBefore(until);
    }

    /** Whether both have an hour of a point in common. */
    boolean meets(UUID otherPoint, Instant otherFrom, Instant otherUntil) {
        var somewhere = pointId == null || otherPoint == null || pointId.equals(otherPoint);
        return somewhere && from.isBefore(otherUntil) && otherFrom.isBefore(until);
    }
}

package id.ampera.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the follow-up of a recommendation stands today.
 *
 * @param ageDays days since it was issued
 * @param progress mean progress of its actions, 0 to 100
 */
public record FollowUpState(
        UUID recommendationId,
        FollowUpStatus status,
        int actions,
        int progress,
        LocalDate dueOn,
        boolean overdue,
        long ageDays,
        boolean waitsForVerification) {}

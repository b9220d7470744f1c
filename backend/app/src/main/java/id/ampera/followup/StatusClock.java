package id.ampera.followup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** The status of a recommendation, derived from what was done, claimed and decided. Pure. */
final class StatusClock {

    /** What counts of a claim; {@code verdict} and {@code decidedAt} are null while it waits. */
    record Claimed(
            ClaimKind kind,
            boolean hasReason,
            boolean hasProof,
            ClaimVerdict verdict,
            Instant decidedAt,
            boolean isReopened) {
        boolean isAccepted() {
            // what has neither reason nor proof closes nothing, however it came about
            return verdict == ClaimVerdict.ACCEPTED && !isReopened && hasProof && (kind == ClaimKind.DONE || hasReason);
        }
    }

    private StatusClock() {}

    /** @param progress of each action, 0 to 100 */
    static FollowUpStatus statusOf(List<Integer> progress, List<Claimed> claims) {
        var last = claims.stream().filter(Claimed::isAccepted).max(Comparator.comparing(Claimed::decidedAt));
        if (last.isPresent()) {
            return last.get().kind() == ClaimKind.DONE
                    ? FollowUpStatus.FULLY_IMPLEMENTED
                    : FollowUpStatus.CANNOT_BE_IMPLEMENTED;
        }
        // to plan is not to do; to say that it cannot be done is not either
        var isBegun = progress.stream().anyMatch(each -> each > 0)
                || claims.stream().anyMatch(each -> each.kind() == ClaimKind.DONE);
        return isBegun ? FollowUpStatus.PARTIALLY_IMPLEMENTED : FollowUpStatus.NOT_IMPLEMENTED;
    }
}

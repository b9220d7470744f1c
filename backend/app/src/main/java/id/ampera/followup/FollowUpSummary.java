package id.ampera.followup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many stand where, and how much is done. */
@Schema(description = "How many recommendations stand where")
public record FollowUpSummary(
        @Schema(description = "Issued recommendations", examples = "8") int total,
        @Schema(description = "How many stand at each status, in the order of Peraturan BPK 2/2017")
                List<StatusCount> statuses,
        @Schema(description = "Not closed after the due date", examples = "2") int overdue,
        @Schema(description = "Waiting for verification", examples = "1") int waiting,
        @Schema(
                        description =
                                "FULLY_IMPLEMENTED of all that can be implemented, in per cent; absent when there is none",
                        examples = "50")
                Integer percentDone) {

    @Schema(description = "How many recommendations have a status")
    public record StatusCount(
            @Schema(description = "Status", examples = "FULLY_IMPLEMENTED") FollowUpStatus status,
            @Schema(description = "How many", examples = "4") int count) {}

    public static FollowUpSummary of(Collection<FollowUpState> states) {
        Map<FollowUpStatus, Integer> counts = new EnumMap<>(FollowUpStatus.class);
        for (var status : FollowUpStatus.values()) counts.put(status, 0);
        states.forEach(each -> counts.merge(each.status(), 1, Integer::sum));
        var feasible = states.size() - counts.get(FollowUpStatus.CANNOT_BE_IMPLEMENTED);
        return new FollowUpSummary(
                states.size(),
                counts.entrySet().stream()
                        .map(each -> new StatusCount(each.getKey(), each.getValue()))
                        .toList(),
                (int) states.stream().filter(FollowUpState::overdue).count(),
                (int) states.stream()
                        .filter(FollowUpState::waitsForVerification)
                        .count(),
                feasible == 0
                        ? null
                        : (int) Math.round(100.0 * counts.get(FollowUpStatus.FULLY_IMPLEMENTED) / feasible));
    }
}

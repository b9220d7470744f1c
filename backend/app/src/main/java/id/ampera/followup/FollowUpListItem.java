package id.ampera.followup;

import id.ampera.platform.paging.Identified;
import id.ampera.recommendation.ManagementAnswer;
import id.ampera.recommendation.Priority;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An issued recommendation and where its follow-up stands")
record FollowUpListItem(
        @Schema(description = "The recommendation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Its evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Number within its evaluation", examples = "2") int serial,
        @Schema(description = "What to do", examples = "Perbanyak praktik langsung") String title,
        @Schema(description = "How urgent", examples = "HIGH") Priority priority,
        @Schema(description = "Unit that is addressed", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID unitId,
        @Schema(description = "Its name", examples = "Bidang Pengembangan Kompetensi") String unitName,
        @Schema(description = "What the addressee said; absent until then", examples = "ACCEPTED")
                ManagementAnswer answer,
        @Schema(description = "Status, derived from what was done and verified", examples = "PARTIALLY_IMPLEMENTED")
                FollowUpStatus status,
        @Schema(description = "How many actions", examples = "3") int actions,
        @Schema(description = "Mean progress of the actions in per cent", examples = "40") int progress,
        @Schema(description = "Due date", examples = "2027-01-23") LocalDate dueOn,
        @Schema(description = "Days until then; negative when it has passed", examples = "-3") long daysLeft,
        @Schema(description = "Not closed after the due date", examples = "true") boolean overdue,
        @Schema(description = "Days since it was issued", examples = "63") long ageDays,
        @Schema(description = "Whether a claim waits for verification", examples = "false")
                boolean waitsForVerification)
        implements Identified {}

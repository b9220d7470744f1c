package id.ampera.finding;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A finding in a list")
public record FindingListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398e") UUID evaluationId,
        @Schema(description = "Evaluation question", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398d") UUID questionId,
        @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
        @Schema(description = "The finding in one line", examples = "Materi kurang aplikatif di lapangan") String title,
        @Schema(description = "Where it stands", examples = "DRAFT") FindingStatus status,
        @Schema(description = "True when its evidence has changed since it was pinned", examples = "false")
                boolean stale,
        @Schema(description = "How many pieces of evidence are pinned", examples = "3") int evidence,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}

package id.ampera.document;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A checklist in a list")
public record ChecklistListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID evaluationId,
        @Schema(description = "Title", examples = "Kesesuaian kurikulum dengan kebijakan") String title,
        @Schema(description = "Criteria in all", examples = "6") long criteria,
        @Schema(description = "Criteria decided on", examples = "5") long decided,
        @Schema(description = "Criteria met", examples = "3") long met,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}

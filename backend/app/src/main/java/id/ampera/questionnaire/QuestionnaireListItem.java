package id.ampera.questionnaire;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A questionnaire in a list")
public record QuestionnaireListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Short code", examples = "EPP-2026") String code,
        @Schema(description = "Title of the draft, in Indonesian", examples = "Survei peserta program pembinaan")
                String title,
        @Schema(description = "DRAFT has no version yet", examples = "PUBLISHED") QuestionnaireStatus status,
        @Schema(description = "Items of the draft", examples = "18") int itemCount,
        @Schema(description = "Number of the latest version; 0 when there is none", examples = "2") int latestNumber,
        @Schema(description = "OWN: seen by its maker and administrators only", examples = "AGENCY")
                Visibility visibility,
        @Schema(description = "Whether it is offered in the library as something to start from", examples = "false")
                boolean inLibrary,
        @Schema(description = "Last change", examples = "2026-11-24T07:00:00Z") Instant updatedAt)
        implements Identified {}

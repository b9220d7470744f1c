package id.ampera.questionnaire;

import id.ampera.platform.paging.Identified;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published version in a list")
public record QuestionnaireVersionListItem(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID id,
        @Schema(description = "Its questionnaire", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID questionnaireId,
        @Schema(description = "Code of the questionnaire", examples = "EPP-2026") String code,
        @Schema(description = "Number, counted from 1", examples = "2") int number,
        @Schema(description = "Title, in Indonesian", examples = "Survei peserta program pembinaan") String title,
        @Schema(description = "How many items", examples = "18") int itemCount,
        @Schema(description = "Minutes that answering takes", examples = "7") Integer minutes,
        @Schema(description = "When it was published", examples = "2026-11-24T07:00:00Z") Instant publishedAt)
        implements Identified {}

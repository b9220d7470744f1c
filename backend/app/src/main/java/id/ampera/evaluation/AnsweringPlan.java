package id.ampera.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All that is attached to the questions of an evaluation")
record AnsweringPlan(
        @NotNull @Size(max = 1000) @Schema(description = "What answers which question")
                List<@NotNull @Valid AttachmentInput> attachments) {

    @Schema(description = "A candidate that answers a question; it may answer several")
    record AttachmentInput(
            @NotNull
                    @Schema(
                            description = "The question that it answers",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID questionId,
            @NotNull @Schema(description = "Kind of source", examples = "SURVEY_ITEM") SourceKind kind,
            @NotNull
                    @Schema(
                            description = "Object that it comes from",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995")
                    UUID sourceId,
            @Size(max = 100)
                    @Schema(
                            description = "Part of that object as the candidate names it; absent for all of it",
                            examples = "materi_terapan")
                    String itemKey) {}
}

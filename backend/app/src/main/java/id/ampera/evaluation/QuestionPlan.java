package id.ampera.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All questions of an evaluation in their order")
record QuestionPlan(
        @NotNull @Size(max = 50) @Schema(description = "The questions, in their order")
                List<@NotNull @Valid QuestionInput> questions) {

    @Schema(description = "An evaluation question as it is planned")
    record QuestionInput(
            @Schema(
                            description = "Identifier of a question that is there already; absent for a new one",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id,
            @NotBlank
                    @Size(max = 500)
                    @Schema(
                            description = "The question",
                            examples = "Apakah materi dapat diterapkan dalam pekerjaan sehari-hari?")
                    String question,
            @Size(max = 30) @Schema(description = "Code of a criterion of this evaluation", examples = "EFFECTIVENESS")
                    String criterion,
            @NotNull @Size(max = 20) @Schema(description = "What it shall be answered by")
                    List<@NotNull @Valid SourceInput> sources) {}

    @Schema(description = "A planned source of an answer")
    record SourceInput(
            @NotNull @Schema(description = "Kind of source", examples = "SURVEY_ITEM") SourceKind kind,
            @NotBlank @Size(max = 300) @Schema(description = "What it is", examples = "Survei peserta, bagian Materi")
                    String label,
            @Size(max = 300)
                    @Schema(description = "Where to find it: an item code, a page, an address", examples = "materi_3")
                    String reference) {}
}

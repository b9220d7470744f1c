package id.ampera.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A checklist with all of its criteria")
record ChecklistInput(
        @NotNull
                @Schema(
                        description = "Evaluation that it belongs to; it stays there",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID evaluationId,
        @NotBlank @Size(max = 200) @Schema(description = "Title", examples = "Kesesuaian kurikulum dengan kebijakan")
                String title,
        @NotNull @Size(max = 100) @Schema(description = "Criteria in their order")
                List<@NotNull @Valid CriterionInput> criteria) {

    @Schema(description = "A criterion, what was decided on it, and its proof")
    record CriterionInput(
            @Schema(
                            description = "The criterion that is kept; absent for a new one",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID id,
            @NotBlank
                    @Size(max = 500)
                    @Schema(
                            description = "What is demanded",
                            examples = "Kurikulum memuat paling sedikit 40 persen praktik")
                    String criterion,
            @Schema(
                            description = "Evaluation question that it helps to answer",
                            examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                    UUID questionId,
            @NotNull @Schema(description = "What was decided", examples = "NOT_MET") Verdict verdict,
            @Size(max = 1000) @Schema(description = "Why", examples = "Praktik hanya 8 dari 32 JP") String note,
            @NotNull
                    @Size(max = 20)
                    @Schema(
                            description = "Excerpts that prove it; at least one where it is met or partly met",
                            examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                    Set<@NotNull UUID> excerptIds) {}
}

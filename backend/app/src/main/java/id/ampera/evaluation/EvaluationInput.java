package id.ampera.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The design of an evaluation as it is created or edited")
record EvaluationInput(
        @NotBlank
                @Size(max = 30)
                @Pattern(regexp = "[A-Za-z0-9.\\-]*")
                @Schema(description = "Short code, unique; letters, digits, dot and hyphen", examples = "EV-2026-01")
                String code,
        @NotBlank @Size(max = 200) @Schema(description = "Title", examples = "Evaluasi program manajemen waktu 2026")
                String title,
        @NotBlank
                @Size(max = 4000)
                @Schema(
                        description = "What shall be known and decided by it",
                        examples = "Menilai apakah materi dapat diterapkan di loket pelayanan.")
                String purpose,
        @NotEmpty
                @Size(max = 20)
                @Schema(
                        description = "Programmes that it is about",
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                Set<@NotNull UUID> programmeIds,
        @NotNull @Size(max = 20) @Schema(description = "Criteria, most important first")
                List<@NotNull @Valid CriterionInput> criteria,
        @NotNull @Size(max = 4) @Schema(description = "Ways of collecting evidence", examples = "[\"SURVEY\"]")
                Set<@NotNull Method> methods) {

    @Schema(description = "A criterion of an evaluation")
    record CriterionInput(
            @NotNull
                    @Size(max = 30)
                    @Pattern(regexp = "[A-Z][A-Z0-9_]*")
                    @Schema(
                            description =
                                    "`RELEVANCE`, `COHERENCE`, `EFFECTIVENESS`, `EFFICIENCY`, `IMPACT`, `SUSTAINABILITY` (OECD DAC) or an own code",
                            examples = "EFFECTIVENESS")
                    String code,
            @Size(max = 300)
                    @Schema(
                            description = "What it means here; needed for an own code",
                            examples = "Sejauh mana tujuan pelatihan tercapai")
                    String description) {}
}

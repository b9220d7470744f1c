package id.ampera.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A finding as it is edited")
record FindingInput(
        @NotNull
                @Schema(
                        description = "Evaluation question that it answers",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID questionId,
        @NotNull @Schema(description = "What it says of the programme", examples = "WEAKNESS") FindingType type,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "The finding in one line", examples = "Materi kurang aplikatif di lapangan")
                String title,
        @NotBlank
                @Size(max = 4000)
                @Schema(
                        description = "What was found, in full sentences",
                        examples = "Peserta menilai praktik langsung terlalu sedikit untuk menerapkan ilmu di loket.")
                String statement) {}

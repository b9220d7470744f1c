package id.ampera.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A verdict on a programme as it is given")
record VerdictInput(
        @NotNull @Schema(description = "The verdict", examples = "NEEDS_IMPROVEMENT") Verdict verdict,
        @NotBlank
                @Size(max = 4000)
                @Schema(description = "Why", examples = "Bermanfaat, tetapi porsi praktik terlalu kecil.")
                String reason,
        @NotNull
                @Size(max = 100)
                @Schema(
                        description = "Published findings that it rests on; at least one unless it is inconclusive",
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                Set<@NotNull UUID> findingIds) {}

package id.ampera.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A recommendation as it is written")
record RecommendationInput(
        @NotBlank
                @Size(max = 200)
                @Schema(description = "What to do, in one line", examples = "Perbanyak praktik langsung")
                String title,
        @NotBlank
                @Size(max = 4000)
                @Schema(
                        description = "What exactly is recommended, and why",
                        examples = "Tambahkan simulasi layanan publik pada setiap angkatan.")
                String statement,
        @NotNull @Schema(description = "How urgent", examples = "HIGH") Priority priority,
        @NotNull @Schema(description = "Unit that it addresses", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID unitId,
        @NotNull
                @Schema(
                        description = "Position in that unit that answers for it",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID positionId,
        @Schema(description = "Due date; 60 days from today when left out", examples = "2027-01-23") LocalDate dueOn,
        @NotBlank
                @Size(max = 1000)
                @Schema(
                        description = "How it will be seen that it was done",
                        examples = "Setiap angkatan memuat paling sedikit 6 JP simulasi.")
                String measure,
        @NotEmpty
                @Size(max = 50)
                @Schema(
                        description = "Published findings of the evaluation that it rests on",
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c07398f\"]")
                Set<@NotNull UUID> findingIds) {}

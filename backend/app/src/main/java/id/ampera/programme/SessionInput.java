package id.ampera.programme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A session as it is planned")
record SessionInput(
        @Schema(
                        description = "Identifier of a session that is there already; absent for a new one",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID id,
        @NotBlank @Size(max = 200) @Schema(description = "Title", examples = "Matriks prioritas") String title,
        @NotNull @Schema(description = "How it is learnt", examples = "SIMULATION") SessionMode mode,
        @NotNull
                @DecimalMin("0.25")
                @DecimalMax("1000")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "JP of 45 minutes", examples = "3")
                BigDecimal hours,
        @Size(max = 150) @Schema(description = "Trainer", examples = "Dr. Marlina, M.Si.") String trainerName) {}

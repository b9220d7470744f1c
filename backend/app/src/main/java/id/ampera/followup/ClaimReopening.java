package id.ampera.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why what was verified is open again")
record ClaimReopening(
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "What does not hold any more",
                        examples = "Simulasi tidak dijalankan lagi pada angkatan IX.")
                String reason) {}

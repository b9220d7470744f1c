package id.ampera.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the addressee says has come of a recommendation")
record ClaimInput(
        @NotNull @Schema(description = "Done, or cannot be done", examples = "DONE") ClaimKind kind,
        @NotBlank
                @Size(max = 2000)
                @Schema(
                        description = "What was done, or why it cannot be",
                        examples = "Simulasi 6 JP dijalankan pada angkatan VIII; daftar hadir dan skenario terlampir.")
                String note,
        @Size(max = 30)
                @Schema(
                        description =
                                "Only for what cannot be done: `FORCE_MAJEURE`, `JUDICIAL_PROCESS` or `NO_LONGER_SENSIBLE`",
                        examples = "NO_LONGER_SENSIBLE")
                String reason) {}

package id.ampera.response;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Hours whose answers are not to count")
record NewExcludedWindow(
        @Size(max = 20) @Schema(description = "Code of the service point; absent for all points", examples = "LOKET-1")
                String point,
        @NotNull @Schema(description = "The first hour, as it begins", examples = "2026-12-02T03:00:00Z") Instant from,
        @NotNull @Schema(description = "The end of the last hour, not in the future", examples = "2026-12-02T05:00:00Z")
                Instant until,
        @NotBlank
                @Size(max = 500)
                @Schema(
                        description = "Why, for the audit trail and for whoever reads the results",
                        examples = "400 jawaban dalam satu jam dari loket yang tutup.")
                String reason) {}

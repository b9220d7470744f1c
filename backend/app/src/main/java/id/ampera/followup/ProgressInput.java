package id.ampera.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far an action is")
record ProgressInput(
        @NotNull @Min(0) @Max(100) @Schema(description = "Per cent, 0 to 100", examples = "60") Integer progress,
        @Size(max = 1000) @Schema(description = "What was done", examples = "Dua dari tiga skenario selesai diuji.")
                String note) {}

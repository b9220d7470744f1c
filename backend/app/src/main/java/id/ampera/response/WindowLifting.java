package id.ampera.response;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why answers are to count again")
record WindowLifting(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "Why", examples = "Rombongan sekolah; jawaban dipastikan wajar.")
                String reason) {}

package id.ampera.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a sheet does not count")
record PaperRejection(
        @NotBlank
                @Size(max = 500)
                @Schema(description = "The reason, without any answer", required = true, examples = "Tidak terbaca")
                String reason) {}

package id.ampera.interview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The next version of a transcript")
record TranscriptInput(
        @NotNull
                @Size(max = 1_000_000)
                @Schema(description = "The whole text", examples = "P: Apa manfaat pelatihan?\nN: Materinya bagus.")
                String text,
        @Size(max = 300)
                @Schema(
                        description = "What was corrected and why; needed from the second version on",
                        examples = "Nama unit diperbaiki sesuai rekaman")
                String reason) {}

package id.ampera.coding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A code for a passage")
record CodeChoice(
        @NotNull @Schema(description = "Where the passage comes from", examples = "QUOTE") PassageKind kind,
        @NotBlank
                @Size(max = 150)
                @Schema(description = "What its source calls it", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073996")
                String reference,
        @NotNull @Schema(description = "The code", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997") UUID codeId) {}

package id.ampera.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A position as created or edited")
record PositionInput(
        @NotBlank @Size(max = 200) @Schema(description = "Name, unique", examples = "Analis Kebijakan Ahli Muda")
                String name,
        @NotNull @Schema(description = "Group of the position", examples = "FUNCTIONAL_EXPERT") PositionKind kind) {}

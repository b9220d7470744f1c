package id.ampera.exploration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A view to be kept")
record SavedExplorationInput(
        @Schema(
                        description = "Evaluation that it belongs to; never changes",
                        required = true,
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                @NotNull
                UUID evaluationId,
        @Schema(
                        description = "Name, unique in the evaluation, at most 120 characters",
                        required = true,
                        examples = "Perempuan dan laki-laki")
                @NotBlank
                @Size(max = 120)
                String name,
        @Schema(description = "What it shows", required = true) @NotNull @Valid ExplorationRecipe recipe) {}

package id.ampera.exploration;

import id.ampera.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A view that was kept: its recipe, not its figures")
record SavedExplorationView(
        @Schema(description = "Identifier", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073997") UUID id,
        @Schema(description = "Version, sent as ETag", examples = "0") long version,
        @Schema(description = "Evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID evaluationId,
        @Schema(description = "Name", examples = "Perempuan dan laki-laki") String name,
        @Schema(description = "What it shows") ExplorationRecipe recipe,
        @Schema(description = "Last change", examples = "2026-12-15T10:00:03Z") Instant updatedAt,
        @Schema(description = "What the caller may do: `edit`, `delete`", examples = "[\"edit\",\"delete\"]")
                List<String> can)
        implements Versioned {}

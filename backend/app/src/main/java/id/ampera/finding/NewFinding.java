package id.ampera.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A finding as it is created")
record NewFinding(
        @NotNull
                @Schema(
                        description = "Evaluation that it belongs to",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID evaluationId,
        @NotNull @Valid @Schema(description = "The finding itself") FindingInput finding) {}

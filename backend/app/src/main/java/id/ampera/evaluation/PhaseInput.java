package id.ampera.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The phase to go to")
record PhaseInput(
        @NotNull
                @Schema(
                        description = "Next to where it stands, so that asking twice moves it once",
                        examples = "COLLECTION")
                EvaluationPhase to,
        @Size(max = 500) @Schema(description = "Why; kept in the audit trail", examples = "Wawancara perlu diulang")
                String reason) {}

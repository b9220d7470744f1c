package id.ampera.report;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Which evaluation to report on")
record NewReport(
        @Schema(description = "Evaluation", required = true, examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") @NotNull
                UUID evaluationId) {}

package id.ampera.recommendation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new recommendation of an evaluation")
record NewRecommendationInput(
        @NotNull
                @Schema(
                        description = "The evaluation that it comes from",
                        examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f")
                UUID evaluationId,
        @NotNull @Valid @Schema(description = "What it says") RecommendationInput recommendation) {}

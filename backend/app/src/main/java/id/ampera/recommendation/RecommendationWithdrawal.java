package id.ampera.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a recommendation is withdrawn")
record RecommendationWithdrawal(
        @NotBlank
                @Size(max = 1000)
                @Schema(description = "Reason, shown to the addressee", examples = "Digabung dengan rekomendasi 2.")
                String reason) {}

package id.ampera.campaign;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An audience as it is being put together")
record AudienceQuestion(
        @NotNull @Schema(description = "The evaluation that asks", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @NotEmpty
                @Size(max = 100)
                @Schema(
                        description = "Cohorts whose participants are asked or rated",
                        examples = "[\"01937c2e-5f0a-7cc3-98c4-dc0c0c073992\"]")
                Set<@NotNull UUID> cohortIds,
        @Valid @Schema(description = "Who of them; absent: everybody", nullable = true) AudienceInput audience,
        @NotNull @Schema(description = "When answering begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Min(5) @Max(100) @Schema(description = "Smallest group; 5 if absent", nullable = true, examples = "5")
                Integer minimumGroup) {

    @JsonIgnore
    int leastGroup() {
        return requireNonNullElse(minimumGroup, CampaignInput.MINIMUM_GROUP);
    }
}

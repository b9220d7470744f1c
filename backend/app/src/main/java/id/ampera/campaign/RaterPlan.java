package id.ampera.campaign;

import id.ampera.campaign.CampaignInput.RaterInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All raters of a survey")
record RaterPlan(
        @NotNull @Size(max = 5000) @Schema(description = "Who rates whom") List<@NotNull @Valid RaterInput> raters) {}

package id.ampera.exploration;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Cut;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A campaign that can be explored")
record ExplorationChoice(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "Title", examples = "Survei pascapelatihan") String title,
        @Schema(description = "Its evaluation", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990") UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi program 2026") String evaluationTitle,
        @Schema(description = "To whom an answer belongs", examples = "NAMED") CampaignMode mode,
        @Schema(description = "Where it stands", examples = "RELEASED") CampaignStatus status,
        @Schema(description = "Opening", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Schema(description = "Closing", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Schema(description = "Cuts that it declared", examples = "[\"UNIT\"]") List<Cut> cuts) {}

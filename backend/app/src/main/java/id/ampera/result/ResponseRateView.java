package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Cut;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Who was invited and how many answered. Of an anonymous campaign before its release only a band, as it stood at the start of a day")
record ResponseRateView(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "Evaluation that it belongs to", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073990")
                UUID evaluationId,
        @Schema(description = "Title of the evaluation", examples = "Evaluasi pembinaan 2026") String evaluationTitle,
        @Schema(description = "Title of the campaign", examples = "Survei pascapelatihan pelayanan publik")
                String title,
        @Schema(description = "To whom an answer belongs", examples = "ANONYMOUS") CampaignMode mode,
        @Schema(description = "Where the campaign stands", examples = "RELEASED") CampaignStatus status,
        @Schema(description = "When answering began or begins", examples = "2026-12-01T01:00:00Z") Instant opensAt,
        @Schema(description = "When answering ends or ended", examples = "2026-12-14T10:00:00Z") Instant closesAt,
        @Schema(description = "Whether results can be read now", examples = "true") boolean resultsAvailable,
        @Schema(description = "True while answers still arrive", examples = "false") boolean provisional,
        @Schema(description = "Interim releases; absent where none were promised") InterimState interim,
        @Schema(description = "The cut that was asked for; absent for none", examples = "UNIT") Cut cut,
        @Schema(
                        description = "Cuts that were declared when the campaign was published",
                        examples = "[\"UNIT\",\"SEX\"]")
                List<Cut> cuts,
        @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
        @Schema(description = "How many were invited", examples = "480") int invited,
        @Schema(description = "How many answered; absent where only a band is told", examples = "400") Integer answered,
        @Schema(description = "Of those how many on paper; absent for an anonymous campaign", examples = "12")
                Integer onPaper,
        @Schema(description = "The band of an anonymous campaign before its release") Band band,
        @Schema(description = "All together and the groups of the cut; empty where only a band is told")
                List<GroupView> groups) {

    @Schema(name = "ResponseRateBand", description = "The rate in steps of ten percent")
    record Band(
            @Schema(description = "At least so many percent", examples = "40") int from,
            @Schema(description = "Less than so many percent, or all", examples = "50") int to,
            @Schema(description = "The day at whose start it was taken", examples = "2026-12-03") LocalDate day) {}
}

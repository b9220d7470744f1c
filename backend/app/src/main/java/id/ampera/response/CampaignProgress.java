package id.ampera.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "How many have answered. Of an anonymous campaign before its release only a band of ten percent, as it stood at the start of a day")
record CampaignProgress(
        @Schema(description = "How many were invited", examples = "480") int invited,
        @Schema(description = "How many have answered; absent where only a band is told", examples = "212")
                Long answered,
        @Schema(description = "Of those how many on paper; absent for an anonymous campaign", examples = "12")
                Long onPaper,
        @Schema(description = "Lower end of the band in percent", examples = "40") Integer bandFrom,
        @Schema(description = "Upper end of the band in percent", examples = "50") Integer bandTo,
        @Schema(description = "The day of the band", examples = "2026-12-03") LocalDate bandOf) {}

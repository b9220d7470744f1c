package id.ampera.campaign;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CampaignInterim", description = "Interim releases of a published anonymous campaign")
record InterimView(
        @Schema(description = "Days between two of them", examples = "7") int everyDays,
        @Schema(description = "How many there were", examples = "2") int releases,
        @Schema(description = "Day of the latest; absent before the first", examples = "2026-12-08") LocalDate latestOn,
        @Schema(description = "Answers that the latest counts", examples = "120") int answers,
        @Schema(
                        description =
                                "Day on which the next may come, if enough have answered; absent after the closing",
                        examples = "2026-12-15")
                LocalDate nextOn) {}

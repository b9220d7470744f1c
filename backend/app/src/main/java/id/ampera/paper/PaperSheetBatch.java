package id.ampera.paper;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Numbered sheets that were made")
record PaperSheetBatch(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073995") UUID campaignId,
        @Schema(description = "First number", examples = "1") int from,
        @Schema(description = "Last number", examples = "30") int to) {}

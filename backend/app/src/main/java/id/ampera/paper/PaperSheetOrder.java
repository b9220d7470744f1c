package id.ampera.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many numbered sheets are wanted")
record PaperSheetOrder(
        @Min(1) @Max(MOST) @Schema(description = "1 to 50: as many as one file holds", required = true, examples = "30")
                int count) {
    static final int MOST = 50;
}

package id.ampera.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many numbered sheets are wanted")
record PaperSheetOrder(
        @Min(1) @Max(MOST) @Schema(description = "1 to 50: as many as one file holds", required = true, examples = "30")
                int count,
        @Size(max = 20)
                @Schema(
                        description =
                                "Of a public campaign: code of the service point where they are handed out; otherwise absent",
                        nullable = true,
                        examples = "LOKET-1")
                String point) {
    static final int MOST = 50;
}

package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.result.HiddenReason;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How scales go together, over everybody who answered both; rare steps are merged before")
record ExploredCorrelations(
        @Schema(description = "Answer keys, in the order of rows and columns", examples = "[\"materi_terapan\"]")
                List<String> keys,
        @Schema(description = "Every two of them once: `row` above `column`") List<Cell> cells) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredCorrelation", description = "Pearson's correlation of two scales")
    record Cell(
            @Schema(description = "Place of the one", examples = "1") int row,
            @Schema(description = "Place of the other", examples = "0") int column,
            @Schema(description = "Whether it is withheld", examples = "false") boolean hidden,
            @Schema(description = "Why", nullable = true, examples = "SMALL_GROUP") HiddenReason reason,
            @Schema(description = "Who answered both", nullable = true, examples = "38") Integer n,
            @Schema(description = "r, -1 to 1", nullable = true, examples = "0.54") Double value,
            @Schema(description = "Lower limit of the 95 % interval", nullable = true, examples = "0.26") Double low,
            @Schema(description = "Upper limit", nullable = true, examples = "0.73") Double high,
            @Schema(description = "p, two-sided", nullable = true, examples = "0.0005") Double p,
            @Schema(description = "p adjusted for all pairs", nullable = true, examples = "0.003") Double adjustedP) {}
}

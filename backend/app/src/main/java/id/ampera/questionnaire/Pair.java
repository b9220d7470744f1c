package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every row of a matrix is rated twice on its scale, under {@code item.row.importance} and so on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ItemPair",
        description =
                "Every row of a matrix is rated twice on its scale: under `item.row.importance` and `item.row.performance`, or `item.row.before` and `item.row.after`")
public record Pair(
        @Schema(description = "What the two ratings are", required = true, examples = "importance-performance")
                PairKind kind,
        @Schema(description = "What the respondent reads over the first rating: importance, before", required = true)
                Texts first,
        @Schema(description = "What the respondent reads over the second rating: performance, after", required = true)
                Texts second) {}

package id.ampera.exploration.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.questionnaire.PairKind;
import id.ampera.result.HiddenReason;
import id.ampera.statistics.LearningGain;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ExploredPairs",
        description = "Two ratings of the same people, in one answer, row by row: second less first")
public record FoundPairs(@Schema(description = "Rows that were rated twice") List<Row> rows) {

    @Schema(name = "ExploredPairRow", description = "One row")
    public record Row(
            @Schema(description = "`item.row`", examples = "kemampuan.menyusun") String key,
            @Schema(description = "Statement of the row", examples = "Menyusun laporan") String text,
            @Schema(description = "What the two ratings are", examples = "before-after") PairKind kind,
            @Schema(description = "Heading of the first rating", examples = "Sebelum") String first,
            @Schema(description = "Heading of the second rating", examples = "Sesudah") String second,
            @Schema(description = "Lowest value of the scale", examples = "1") double from,
            @Schema(description = "Highest value of the scale", examples = "5") double to,
            @Schema(description = "One per group, in the order of `groups`") List<Shift> figures) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ExploredPairFigure",
            description = "Both ratings of one group; without a difference where it is hidden")
    public record Shift(
            @Schema(description = "Key of the group", examples = "all") String group,
            @Schema(description = "Whether the difference is withheld", examples = "false") boolean hidden,
            @Schema(description = "Why", nullable = true, examples = "SMALL_GROUP") HiddenReason reason,
            @Schema(description = "Who gave the first rating", nullable = true, examples = "38") Integer firstN,
            @Schema(description = "Its mean", nullable = true, examples = "2.6") Double firstMean,
            @Schema(description = "Who gave the second rating", nullable = true, examples = "38") Integer secondN,
            @Schema(description = "Its mean", nullable = true, examples = "3.9") Double secondMean,
            @Schema(description = "Who gave both", nullable = true, examples = "38") Integer n,
            @Schema(description = "Mean difference of those who gave both", nullable = true, examples = "1.3")
                    Double difference,
            @Schema(description = "Lower limit of its 95 % interval", nullable = true, examples = "1.0") Double low,
            @Schema(description = "Upper limit", nullable = true, examples = "1.6") Double high,
            @Schema(description = "Deviation of the differences", nullable = true, examples = "0.9")
                    Double standardDeviation,
            @Schema(
                            description =
                                    "N-gain of the means, before to after: the rise as a share of what was possible; only where everybody gave both",
                            nullable = true,
                            examples = "0.54")
                    Double gain,
            @Schema(description = "HIGH from 0.7, MEDIUM from 0.3", nullable = true, examples = "MEDIUM")
                    LearningGain.Level gainLevel) {

        static Shift withheld(String group) {
            return new Shift(
                    group,
                    true,
                    HiddenReason.SMALL_GROUP,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}

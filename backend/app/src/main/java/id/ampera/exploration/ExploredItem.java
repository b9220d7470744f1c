package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.Figure.NoInterval;
import id.ampera.result.HiddenReason;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is answered under one key")
record ExploredItem(
        @Schema(description = "Answer key", examples = "materi_terapan") String key,
        @Schema(description = "Code of the item", examples = "materi_terapan") String code,
        @Schema(description = "Kind of item", examples = "likert") ItemType type,
        @Schema(
                        description = "Question, of a matrix with the statement of the row",
                        examples = "Materi dapat diterapkan")
                String text,
        @Schema(description = "Heading of its section", examples = "Materi") String section,
        @Schema(description = "What could be chosen, in the order of `counts`; empty for numbers")
                List<ExploredOption> options,
        @Schema(description = "One per group, in the order of `groups`") List<ExploredFigure> figures) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "One thing to choose")
    record ExploredOption(
            @Schema(description = "Code", examples = "4") String code,
            @Schema(description = "Value on the scale; absent outside one", nullable = true, examples = "4")
                    Integer value,
            @Schema(description = "In the reader's language", examples = "Setuju") String label) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "What one group answered under one key; without figures where it is hidden")
    record ExploredFigure(
            @Schema(description = "Key of the group", examples = "F") String group,
            @Schema(description = "Whether the figures are withheld or not there", examples = "false") boolean hidden,
            @Schema(
                            description = "Why: as in the results; absent where it was not asked, or not in this way",
                            nullable = true,
                            examples = "SMALL_GROUP")
                    HiddenReason reason,
            @Schema(description = "Who answered", nullable = true, examples = "20") Integer n,
            @Schema(description = "Who left it out", nullable = true, examples = "1") Integer skipped,
            @Schema(description = "How often each option was chosen", nullable = true, examples = "[0,1,4,9,6]")
                    List<Integer> counts,
            @Schema(description = "`counts / n`", nullable = true, examples = "[0,0.05,0.2,0.45,0.3]")
                    List<Double> shares,
            @Schema(
                            description =
                                    "Lower limits of their 95 % intervals (Wilson, for the population that was invited); absent where everybody answered",
                            nullable = true,
                            examples = "[0,0.01,0.1,0.28,0.15]")
                    List<Double> shareLows,
            @Schema(description = "Upper limits", nullable = true, examples = "[0.11,0.2,0.37,0.63,0.48]")
                    List<Double> shareHighs,
            @Schema(description = "Answers with a value: of the figures below", nullable = true, examples = "20")
                    Integer scaleN,
            @Schema(description = "Mean of the values", nullable = true, examples = "4.0") Double mean,
            @Schema(description = "Lower limit of the 95 % interval", nullable = true, examples = "3.6") Double low,
            @Schema(description = "Upper limit", nullable = true, examples = "4.4") Double high,
            @Schema(description = "Why there is no interval, as in the results", nullable = true, examples = "CENSUS")
                    NoInterval noInterval,
            @Schema(description = "With the divisor n - 1", nullable = true, examples = "0.86")
                    Double standardDeviation,
            @Schema(description = "Median", nullable = true, examples = "4") Double median,
            @Schema(description = "Lower quartile (R type 7); not of numbers", nullable = true, examples = "3.75")
                    Double lowerQuartile,
            @Schema(description = "Upper quartile (R type 7); not of numbers", nullable = true, examples = "5")
                    Double upperQuartile,
            @Schema(description = "Least; of numbers rounded as in the results", nullable = true, examples = "2")
                    Double minimum,
            @Schema(description = "Largest; of numbers rounded as in the results", nullable = true, examples = "5")
                    Double maximum,
            @Schema(
                            description = "Of a rating: share of promoters less share of detractors, -1 to 1",
                            nullable = true,
                            examples = "0.13")
                    Double promoterScore,
            @Schema(description = "Lower limit of its 95 % interval", nullable = true, examples = "-0.12")
                    Double promoterLow,
            @Schema(description = "Upper limit", nullable = true, examples = "0.38") Double promoterHigh) {

        static ExploredFigure hidden(String group, HiddenReason reason, Integer n) {
            return new ExploredFigure(
                    group, true, reason, n, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null);
        }
    }

    boolean isScale() {
        return type.isLikert() || type == ItemType.RATING;
    }

    /** Places of the options with a value, from the lowest value on. */
    int[] steps() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).value() != null)
                .boxed()
                .sorted(java.util.Comparator.comparing(i -> options.get(i).value()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    ExploredItem with(List<ExploredFigure> others) {
        return new ExploredItem(key, code, type, text, section, options, others);
    }
}

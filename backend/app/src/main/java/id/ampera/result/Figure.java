package id.ampera.result;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What one group answered under one key; without figures where it is hidden")
public record Figure(
        @Schema(description = "Key of the group, as in `groups`", examples = "all") String group,
        @Schema(description = "Whether the figures are withheld", examples = "false") boolean hidden,
        @Schema(
                        description =
                                "SMALL_GROUP: fewer answers than the minimum, or protecting such a group. SAME_ANSWER: all in this group, or in the one it protects, gave the same answer, or those did who came since an earlier release. AFTER_CLOSING: not part of an interim release",
                        examples = "SMALL_GROUP")
                HiddenReason reason,
        @Schema(description = "Who answered: the denominator of the shares", examples = "38") Integer n,
        @Schema(description = "Who was asked and left it out", examples = "2") Integer skipped,
        @Schema(
                        description =
                                "Who was asked: `n + skipped`; those to whom a condition did not show it are not among them",
                        examples = "40")
                Integer asked,
        @Schema(
                        description = "How often each option was chosen, in the order of the options",
                        examples = "[1,3,8,18,8]")
                List<Integer> counts,
        @Schema(
                        description = "`counts / n`; several choices add up to more than 1",
                        examples = "[0.026,0.079,0.211,0.474,0.211]")
                List<Double> shares,
        @Schema(
                        description =
                                "Of a ranking, in the order of the options: mean points, where the first of k places is worth k and what is not placed 0; `counts` are first places",
                        examples = "[3.2,1.1,2.4]")
                List<Double> points,
        @Schema(description = "Figures of a Likert scale or a rating of 0 to 10") Scale scale,
        @Schema(description = "Figures of numbers") Numbers number) {

    static Figure hidden(String group, HiddenReason reason, Integer n, Integer skipped) {
        return new Figure(group, true, reason, n, skipped, sum(n, skipped), null, null, null, null, null);
    }

    /** The least and the largest number of a group are somebody's, and in another cut it shows whose. */
    Figure withoutExtremes() {
        if (number == null) return this;
        var without = new Numbers(number.mean(), number.standardDeviation(), number.median(), null, null);
        return new Figure(group, hidden, reason, n, skipped, asked, counts, shares, points, scale, without);
    }

    private static Integer sum(Integer n, Integer skipped) {
        return n == null || skipped == null ? null : (Integer) (n + skipped);
    }

    @Schema(name = "FigureScale", description = "Figures of a scale")
    public record Scale(
            @Schema(description = "Answers with a value on the scale", examples = "38") int n,
            @Schema(description = "Mean of the values") Estimate mean,
            @Schema(description = "With the divisor n - 1; absent for one answer", examples = "0.98")
                    Double standardDeviation,
            @Schema(description = "Answers among the two highest values of a Likert scale", examples = "26")
                    Integer topTwoCount,
            @Schema(description = "`topTwoCount / n`") Estimate topTwo,
            @Schema(description = "Ratings of 0 to 10 in three groups") Promoters promoters) {}

    @Schema(name = "FigurePromoters", description = "Promoters 9-10, passives 7-8, detractors 0-6")
    public record Promoters(
            @Schema(description = "Ratings of 9 and 10", examples = "14") int promoters,
            @Schema(description = "Ratings of 7 and 8", examples = "15") int passives,
            @Schema(description = "Ratings of 0 to 6", examples = "9") int detractors,
            @Schema(description = "Share of promoters minus share of detractors, -1 to 1", examples = "0.132")
                    double score) {}

    @Schema(name = "FigureNumbers", description = "Figures of numbers")
    public record Numbers(
            @Schema(description = "Mean") Estimate mean,
            @Schema(description = "With the divisor n - 1; absent for one answer", examples = "4.2")
                    Double standardDeviation,
            @Schema(description = "Median", examples = "12") double median,
            @Schema(
                            description =
                                    "Least, rounded down to two significant digits of the range; of all together only, since in a group it would tell whose it is",
                            examples = "1")
                    Double minimum,
            @Schema(
                            description =
                                    "Largest, rounded up to two significant digits of the range; of all together only",
                            examples = "30")
                    Double maximum) {}

    @Schema(
            description =
                    "A figure with its 95 % interval, as if those who answered were a random sample of the invited")
    public record Estimate(
            @Schema(description = "The figure", examples = "3.76") double value,
            @Schema(description = "Lower limit, with finite population correction", examples = "3.62") Double low,
            @Schema(description = "Upper limit", examples = "3.9") Double high,
            @Schema(
                            description =
                                    "Why there is no interval. CENSUS: everybody invited answered. TOO_FEW: one answer",
                            examples = "CENSUS")
                    NoInterval noInterval) {}

    public enum NoInterval {
        CENSUS,
        TOO_FEW
    }
}

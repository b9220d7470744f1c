package id.ampera.exploration.method;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.campaign.Cut;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ExploredRepresentation",
        description = "Who answered against who was invited, by each declared cut, and means weighted to the roster")
public record FoundRepresentation(@Schema(description = "One per cut; cuts are never crossed") List<ByCut> cuts) {

    /** Why means are not weighted by a cut. */
    public enum WeightObstacle {
        /** Groups that are hidden, also taken together. */
        GROUPS_HIDDEN,
        /** Answers by group come with the closing. */
        AFTER_CLOSING,
        /** Nobody of a group answered. */
        NO_ANSWER,
        /** Of single means: not all who answered were asked, and the roster does not tell who else would have been. */
        ASKED_OF_SOME
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredRepresentationCut", description = "By one cut")
    public record ByCut(
            @Schema(description = "The cut", examples = "UNIT") Cut cut,
            @Schema(description = "Groups; hidden ones without numbers") List<Part> groups,
            @Schema(
                            description = "Chi-square that all shown groups answered at the same rate",
                            nullable = true,
                            examples = "3.4")
                    Double statistic,
            @Schema(description = "Its degrees of freedom", nullable = true, examples = "3") Integer degreesOfFreedom,
            @Schema(description = "Its p", nullable = true, examples = "0.33") Double p,
            @Schema(description = "p adjusted for all cuts", nullable = true, examples = "0.66") Double adjustedP,
            @Schema(description = "Whether `adjustedP` is below 0.05", nullable = true, examples = "false")
                    Boolean significant,
            @Schema(description = "Cramér's V of it", nullable = true, examples = "0.18") Double effect,
            @Schema(description = "Lower limit of its 95 % interval", nullable = true, examples = "0") Double effectLow,
            @Schema(description = "Upper limit", nullable = true, examples = "0.4") Double effectHigh,
            @Schema(description = "Least expected count; below 5 p is rough", nullable = true, examples = "6.2")
                    Double leastExpected,
            @Schema(
                            description = "R indicator: 1 if all groups answered alike, 0 at worst",
                            nullable = true,
                            examples = "0.91")
                    Double indicator,
            @Schema(
                            description = "Share of answers that would have to come from other groups",
                            nullable = true,
                            examples = "0.06")
                    Double dissimilarity,
            @Schema(description = "Why there are no weights; absent where there are", nullable = true)
                    WeightObstacle obstacle,
            @Schema(
                            description = "By so much weighting widens the variance of a mean (Kish)",
                            nullable = true,
                            examples = "1.04")
                    Double designEffect,
            @Schema(description = "Answers divided by it", nullable = true, examples = "38.5") Double effectiveSize,
            @Schema(description = "Means of the chosen items; empty without weights") List<WeightedMean> means) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExploredRepresentationGroup", description = "One group on the roster and among the answers")
    public record Part(
            @Schema(description = "Key of the group", examples = "F") String key,
            @Schema(description = "Name in the reader's language", examples = "Perempuan") String name,
            @Schema(description = "Whether its numbers are withheld", examples = "false") boolean hidden,
            @Schema(description = "Whether it is the hidden ones taken together", examples = "false") boolean pooled,
            @Schema(description = "Invited", nullable = true, examples = "24") Integer invited,
            @Schema(description = "Answered", nullable = true, examples = "20") Integer answered,
            @Schema(description = "`answered / invited`", nullable = true, examples = "0.83") Double rate,
            @Schema(description = "Share of all invited who are shown", nullable = true, examples = "0.5")
                    Double invitedShare,
            @Schema(description = "Share of all answers that are shown", nullable = true, examples = "0.53")
                    Double answeredShare,
            @Schema(
                            description = "Standardised residual: beyond 2 it answers more or less than the others",
                            nullable = true,
                            examples = "0.7")
                    Double residual,
            @Schema(description = "Weight of each of its answers", nullable = true, examples = "0.94") Double weight) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ExploredWeightedMean",
            description = "A mean before and after weighting; without numbers where hidden")
    public record WeightedMean(
            @Schema(description = "Answer key", examples = "materi_terapan") String key,
            @Schema(description = "Whether a group of it is hidden", examples = "false") boolean hidden,
            @Schema(description = "Why it is not weighted; absent where it is", nullable = true)
                    WeightObstacle obstacle,
            @Schema(description = "Answers", nullable = true, examples = "40") Integer n,
            @Schema(description = "Mean as answered", nullable = true, examples = "3.40") Double mean,
            @Schema(description = "Mean weighted to the roster", nullable = true, examples = "3.46") Double weighted,
            @Schema(description = "Lower limit of its 95 % interval", nullable = true, examples = "3.2") Double low,
            @Schema(description = "Upper limit", nullable = true, examples = "3.7") Double high) {}
}

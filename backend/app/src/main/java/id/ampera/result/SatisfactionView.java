package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.statistics.SatisfactionIndex.Quality;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SatisfactionIndex",
        description =
                "The index of the community satisfaction survey (SKM) by PermenPANRB 14/2017: the mean of the nine elements, each weighed 1/9, times 25")
record SatisfactionView(
        @Schema(description = "True while answers still arrive: the figures will move", examples = "true")
                boolean provisional,
        @Schema(description = "The cut that was asked for; absent for none", examples = "POINT") Cut cut,
        @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
        @Schema(description = "All together, then the groups of the cut") List<SatisfactionGroup> groups) {

    @Schema(description = "One group with its index")
    record SatisfactionGroup(
            @Schema(description = "Key of the group, as in the results", examples = "all") String group,
            @Schema(description = "Name of the group; absent for all together", examples = "Loket 1") String label,
            @Schema(description = "Whether the index is withheld, as one of its elements is", examples = "false")
                    boolean hidden,
            @Schema(description = "Answers that it rests on: the fewest that one of its elements has", examples = "212")
                    Integer n,
            @Schema(description = "25.00 to 100.00", examples = "84.72") BigDecimal index,
            @Schema(description = "A from 88.31, B from 76.61, C from 65.00, D below", examples = "B") Quality quality,
            @Schema(description = "The nine elements in their official order; empty where it is withheld")
                    List<SatisfactionElement> elements) {}

    @Schema(description = "One of the nine elements")
    record SatisfactionElement(
            @Schema(description = "Code of the item", examples = "persyaratan") String item,
            @Schema(description = "Mean on the scale of 1 to 4", examples = "3.41") double mean,
            @Schema(description = "Answers", examples = "212") int n) {}
}

package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.Cut;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Answers by group against how many are needed. Never by person")
record SampleView(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "To whom an answer belongs", examples = "NAMED") CampaignMode mode,
        @Schema(
                        description =
                                "Whether answers are counted now: always in a named campaign, after the release in an anonymous one",
                        examples = "true")
                boolean counted,
        @Schema(description = "The cut that was asked for; absent for none", examples = "UNIT") Cut cut,
        @Schema(description = "Cuts that the campaign declared", examples = "[\"UNIT\"]") List<Cut> cuts,
        @Schema(description = "Fewest answers of a group whose count is told", examples = "5") int minimumGroup,
        @Schema(
                        description =
                                "All together first, then the groups of the cut; of an anonymous campaign before its release its strata")
                List<SampleGroup> groups) {

    @Schema(description = "A group with the size of sample that it needs")
    record SampleGroup(
            @Schema(
                            description = "`all`, `none` (no value), or the identifier; sexes are `F` and `M`",
                            examples = "all")
                    String key,
            @Schema(
                            description = "Name of the unit, cohort or stratum; absent for `all`, `none` and sexes",
                            examples = "Dinas Kesehatan")
                    String label,
            @Schema(description = "Who was invited", examples = "48") int invited,
            @Schema(
                            description =
                                    "Answers needed by the table of Krejcie and Morgan (5 percent, 95 percent sure)",
                            examples = "43")
                    int neededByTable,
            @Schema(
                            description =
                                    "Answers needed so that a share lies within 10 points, 95 percent sure, in a group of this size",
                            examples = "33")
                    int neededForTen,
            @Schema(
                            description =
                                    "Answers so far; absent where they are not counted yet, or so few that they would tell about people",
                            examples = "40")
                    Integer answered,
            @Schema(
                            description =
                                    "How far a share may be off, 95 percent sure, as a part of 1, if those who answered were a random sample; absent without a count",
                            examples = "0.064")
                    Double margin) {}
}

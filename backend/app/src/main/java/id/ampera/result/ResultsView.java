package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.ItemResult.SectionResult;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Figures of a whole questionnaire, for all together and for the groups of one cut")
public record ResultsView(
        @Schema(description = "What the figures rest on") Recipe recipe,
        @Schema(description = "Versions whose answers are joined, the one that is asked now first")
                List<JoinedVersionView> versions,
        @Schema(description = "True while answers still arrive: the figures will move", examples = "false")
                boolean provisional,
        @Schema(description = "Interim releases; absent where none were promised") InterimState interim,
        @Schema(description = "The cut that was asked for; absent for none", examples = "UNIT") Cut cut,
        @Schema(
                        description = "Cuts that were declared when the campaign was published",
                        examples = "[\"UNIT\",\"SEX\"]")
                List<Cut> cuts,
        @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
        @Schema(description = "Fewest texts of an item that are shown", examples = "10") int minimumVerbatim,
        @Schema(description = "All together, the groups of the cut, and what it hides as one row")
                List<GroupView> groups,
        @Schema(description = "Sections of the questionnaire") List<SectionResult> sections) {

    /** The same figures beside other numbers of who answered. */
    public ResultsView withGroups(List<GroupView> others) {
        return new ResultsView(
                recipe, versions, provisional, interim, cut, cuts, minimumGroup, minimumVerbatim, others, sections);
    }

    @Schema(name = "ResultRecipe", description = "What is needed to compute the figures again and get the same")
    public record Recipe(
            @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
            @Schema(description = "Title of the campaign", examples = "Survei pascapelatihan pelayanan publik")
                    String campaignTitle,
            @Schema(description = "Version of the questionnaire", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c073991")
                    UUID questionnaireVersionId,
            @Schema(
                            description = "SHA-256 of the questionnaire's canonical text",
                            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    String questionnaireSha256,
            @Schema(
                            description =
                                    "Of the answers with the group of each, under a key of this installation; the same answers give the same",
                            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
                    String fingerprint,
            @Schema(description = "The moment that the figures stand for", examples = "2026-12-15T10:00:03Z")
                    Instant readAt,
            @Schema(description = "Answers that count", examples = "400") int answered,
            @Schema(
                            description = "Of those how many were given on paper; absent for an anonymous campaign",
                            examples = "12")
                    Integer onPaper,
            @Schema(description = "People who were invited", examples = "480") int invited) {}
}

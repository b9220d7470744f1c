package id.ampera.result;

import id.ampera.result.ItemResult.SectionResult;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What people say of themselves beside what all others say of them, with the n of each")
public record BesideView(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
        @Schema(description = "`SELF`, then `beside`: all other raters together") List<GroupView> groups,
        @Schema(description = "Sections of the questionnaire; two figures for each line")
                List<SectionResult> sections) {}

package id.ampera.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many an audience would have")
record AudienceCount(
        @Schema(description = "People who would be asked, or asked about, each once", examples = "48") int people,
        @Schema(description = "Participants of the chosen cohorts whom the rule leaves out", examples = "12")
                int leftOut,
        @Schema(description = "Fewest that an anonymous campaign needs: three times the minimum group", examples = "15")
                int least,
        @Schema(description = "Of the people, those whose training ended less than six months before", examples = "3")
                int early,
        @Schema(
                        description = "Of the people, those whose training ended more than twelve months before",
                        examples = "0")
                int late) {}

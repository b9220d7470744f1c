package id.ampera.result;

import id.ampera.questionnaire.Texts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Texts answered to one item, in an order that tells nothing, without anything else of whoever wrote them")
record VerbatimView(
        @Schema(description = "Code of the item", examples = "saran") String code,
        @Schema(description = "The question") Texts text,
        @Schema(description = "Fewest texts of an item that are shown", examples = "10") int minimumVerbatim,
        @Schema(description = "True if there are too few; then there are no texts", examples = "false") boolean hidden,
        @Schema(
                        description =
                                "How many texts are shown on all pages. While a named campaign is open, only full lots of the minimum",
                        examples = "42")
                int total,
        @Schema(description = "Texts of this page", examples = "[\"Perbanyak praktik langsung di loket.\"]")
                List<String> items,
        @Schema(description = "Cursor of the next page; absent on the last", examples = "MDEyMzQ1Njc4OWFiY2RlZg")
                String nextCursor) {}

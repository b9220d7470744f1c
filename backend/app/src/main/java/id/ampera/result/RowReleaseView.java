package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.platform.dataset.Variable;
import id.ampera.questionnaire.Texts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the rows of a campaign hold, and what was done so that nobody is known by them")
record RowReleaseView(
        @Schema(description = "Campaign", examples = "01937c2e-5f0a-7cc3-98c4-dc0c0c07398f") UUID campaignId,
        @Schema(description = "Rows, one per answer", examples = "400") int rows,
        @Schema(description = "Fewest rows that share what they tell of who answered", examples = "5") int minimumGroup,
        @Schema(description = "Declared cuts, and in how many rows each is withheld") List<Attribute> attributes,
        @Schema(description = "Columns in their order") List<ReleasedVariable> variables,
        @Schema(description = "Items that are in no row") List<LeftOutItem> leftOut,
        @Schema(
                        description =
                                "When rows were first released; from then on they leave in this form only. Absent before",
                        nullable = true,
                        examples = "2026-12-15T07:00:00Z")
                Instant releasedAt) {

    @Schema(name = "RowAttribute", description = "Something that rows may tell of who answered")
    record Attribute(
            @Schema(description = "The cut", examples = "UNIT") Cut cut,
            @Schema(description = "Rows in which it is withheld", examples = "12") int withheld) {}

    @Schema(name = "RowVariable", description = "A column of the rows")
    record ReleasedVariable(
            @Schema(description = "Name in the files", examples = "materi_terapan") String name,
            @Schema(description = "The question", examples = "Materi mudah diterapkan") String label,
            @Schema(description = "Kind of measurement", examples = "ORDINAL") Variable.Measure measure,
            @Schema(description = "What was done to it; absent if nothing", nullable = true) String note) {}

    @Schema(name = "RowLeftOutItem", description = "An item that is in no row")
    record LeftOutItem(
            @Schema(description = "Code of the item", examples = "saran") String code,
            @Schema(description = "The question") Texts text,
            @Schema(description = "Why", examples = "NEVER_JOINED") RowsLeftOut reason) {}
}

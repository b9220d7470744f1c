package id.ampera.result;

import id.ampera.questionnaire.ItemType;
import id.ampera.questionnaire.Option;
import id.ampera.questionnaire.Texts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Figures of one item")
public record ItemResult(
        @Schema(description = "Code of the item", examples = "materi_terapan") String code,
        @Schema(description = "Kind of item", examples = "likert") ItemType type,
        @Schema(description = "The question or statement") Texts text,
        @Schema(description = "What could be chosen, in the order of `counts`; a rating has 0 to 10")
                List<Option> options,
        @Schema(
                        description =
                                "Whether it is asked only of some: then `asked` of a figure is less than `answered` of the group",
                        examples = "false")
                boolean conditional,
        @Schema(description = "One line, or one per row of a matrix; of a pair two per row") List<Line> lines,
        @Schema(description = "Of a matrix whose rows are rated twice: both ratings together", nullable = true)
                PairResult pair) {

    ItemResult with(PairResult ofBoth) {
        return new ItemResult(code, type, text, options, conditional, lines, ofBoth);
    }

    @Schema(name = "ItemResultLine", description = "Figures under one answer key")
    public record Line(
            @Schema(
                            description =
                                    "Answer key: the code of the item, `item.row`, or of a pair `item.row.before` and so on",
                            examples = "materi_terapan")
                    String key,
            @Schema(description = "The statement of the row, of a pair with what is rated; absent outside a matrix")
                    Texts text,
            @Schema(description = "One per group, in the order of `groups`") List<Figure> figures) {}

    @Schema(name = "ItemResultSection", description = "A section of the questionnaire with the figures of its items")
    public record SectionResult(
            @Schema(description = "Code of the section", examples = "materi") String code,
            @Schema(description = "Heading") Texts title,
            @Schema(description = "Items in the order of the questionnaire") List<ItemResult> items) {}
}

package id.ampera.exploration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.ampera.questionnaire.ItemType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What can be explored of a campaign")
record ExplorationChoiceView(
        @Schema(description = "The campaign") ExplorationChoice campaign,
        @Schema(description = "Fewest answers of a group that is shown", examples = "5") int minimumGroup,
        @Schema(description = "What can stand side by side, besides rounds") List<GroupingChoice> groupings,
        @Schema(description = "Sections with items that have figures") List<SectionChoice> sections) {

    @Schema(name = "ExplorationGroupingChoice", description = "A breakdown and its groups")
    record GroupingChoice(
            @Schema(description = "As in the recipe", examples = "SEX") ExplorationGrouping grouping,
            @Schema(description = "Its groups; of `SELF_OTHERS` none") List<GroupChoice> groups) {}

    @Schema(name = "ExplorationGroupChoice", description = "A group")
    record GroupChoice(
            @Schema(description = "Key, for a filter", examples = "F") String key,
            @Schema(description = "Name in the reader's language", examples = "Perempuan") String name,
            @Schema(description = "Whether its numbers are withheld", examples = "false") boolean hidden) {}

    @Schema(name = "ExplorationSectionChoice", description = "A section of the questionnaire")
    record SectionChoice(
            @Schema(description = "Code", examples = "materi") String code,
            @Schema(description = "Heading", examples = "Materi") String title,
            @Schema(description = "Items with figures") List<ItemChoiceView> items) {}

    @Schema(name = "ExplorationItemChoice", description = "An item")
    record ItemChoiceView(
            @Schema(description = "Code; of a matrix it stands for all its rows", examples = "materi_terapan")
                    String code,
            @Schema(description = "Kind", examples = "likert") ItemType type,
            @Schema(description = "Question", examples = "Materi mudah diterapkan") String text,
            @Schema(description = "What can be made of it, besides `RESPONSE`", examples = "[\"MEAN\"]")
                    List<ExplorationMethod> methods,
            @Schema(description = "Its answer keys") List<KeyChoice> keys) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExplorationKeyChoice", description = "An answer key")
    record KeyChoice(
            @Schema(description = "Key", examples = "materi_terapan") String key,
            @Schema(description = "Statement of the row; absent outside a matrix", nullable = true, examples = "Teori")
                    String text) {}
}

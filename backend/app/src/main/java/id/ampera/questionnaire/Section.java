package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a questionnaire; one step on the phone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part of the questionnaire; one step on the phone")
public record Section(
        @Schema(
                        description = "Code, unique among the sections: `[a-z][a-z0-9_]{0,39}`",
                        required = true,
                        examples = "materi")
                String code,
        @Schema(description = "Heading", required = true) Texts title,
        @Schema(description = "A sentence under the heading", nullable = true) Texts description,
        @Schema(description = "Asked only when this holds; absent: always", nullable = true) Condition visibleWhen,
        @Schema(
                        description = "Questions stand in another order for everybody, always the same for one",
                        nullable = true,
                        examples = "true")
                Boolean shuffle,
        @Schema(description = "The questions, at most 200 in all sections together", required = true)
                List<Item> items) {

    public Section {
        description = Texts.orNull(description);
        shuffle = Boolean.TRUE.equals(shuffle) ? true : null;
        items = items == null ? List.of() : List.copyOf(items);
    }
}

package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One statement of a matrix; it is answered under {@code item.row}, in a pair twice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One statement of a matrix; it is answered under `item.row`, in a pair twice")
public record Row(
        @Schema(
                        description = "Code: letters, digits, hyphen, underscore, at most 30",
                        required = true,
                        examples = "atasan")
                String code,
        @Schema(description = "The statement; of a pair of opposites the one at the lowest option", required = true)
                Texts text,
        @Schema(description = "The opposite, at the highest option", nullable = true) Texts opposite) {

    public Row {
        opposite = Texts.orNull(opposite);
    }

    /** Statement and opposite in one. */
    public Texts whole() {
        return opposite == null ? text : Texts.joined(text, opposite);
    }
}

package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing to choose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing to choose")
public record Option(
        @Schema(
                        description =
                                "Code that stands in the answers: letters, digits, hyphen, underscore, at most 30",
                        required = true,
                        examples = "4")
                String code,
        @Schema(description = "Value for figures; needed in Likert items", nullable = true, examples = "4")
                Integer value,
        @Schema(description = "What the respondent reads", required = true) Texts label,
        @Schema(description = "Keeps its place where the others are shuffled", nullable = true, examples = "true")
                Boolean fixed) {

    public Option {
        fixed = Boolean.TRUE.equals(fixed) ? true : null;
    }
}

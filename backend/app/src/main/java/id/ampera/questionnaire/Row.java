package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One statement of a matrix; it is answered under {@code item.row}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One statement of a matrix; it is answered under `item.row`")
public record Row(
        @Schema(
                        description = "Code: letters, digits, hyphen, underscore, at most 30",
                        required = true,
                        examples = "atasan")
                String code,
        @Schema(description = "The statement", required = true) Texts text) {}

package id.ampera.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that an answer keeps with others. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A rule that an answer keeps with itself or with earlier ones")
public record ItemCheck(
        @Schema(description = "What must hold as soon as every answer it names is given", required = true)
                Condition must,
        @Schema(description = "What the respondent reads when it does not", required = true) Texts message) {}

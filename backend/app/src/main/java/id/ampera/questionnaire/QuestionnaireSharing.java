package id.ampera.questionnaire;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who sees a questionnaire, and whether others start from it")
record QuestionnaireSharing(
        @NotNull
                @Schema(
                        description = "OWN: only its maker and administrators; not once a version is published",
                        examples = "AGENCY")
                Visibility visibility,
        @Schema(
                        description = "Whether it is offered in the library as something to start from",
                        required = true,
                        examples = "true")
                boolean inLibrary) {}

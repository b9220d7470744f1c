package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an XLSForm becomes; nothing is saved yet")
record XlsFormView(
        @Schema(description = "Code to suggest, from `form_id`; may be empty", examples = "EPP-2026") String code,
        @Schema(description = "The questionnaire, as the import takes it") Definition definition,
        @Schema(description = "What is left out or taken otherwise, row by row") List<XlsLoss> losses,
        @Schema(description = "What keeps it from being saved, each with a pointer below `/definition`")
                List<FieldError> problems) {}

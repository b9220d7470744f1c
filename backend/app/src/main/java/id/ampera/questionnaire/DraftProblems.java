package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.ProblemTexts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What keeps the saved draft from being published")
record DraftProblems(
        @Schema(description = "Each with a pointer below `/definition`; empty when it can be published")
                List<FieldError> problems) {

    static DraftProblems of(List<FieldError> errors, String acceptLanguage) {
        return new DraftProblems(errors.stream()
                .map(error -> new FieldError(
                        error.pointer(),
                        error.code(),
                        ProblemTexts.fieldSentence(
                                QuestionnaireProblem.DEFINITION_INCOMPLETE, error.code(), acceptLanguage)))
                .toList());
    }
}

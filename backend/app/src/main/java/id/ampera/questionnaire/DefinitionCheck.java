package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import java.util.List;
import java.util.Map;

/** Whether a definition may be saved as a draft, and whether it may be published. */
final class DefinitionCheck {
    private DefinitionCheck() {}

    /** @throws Problem definition-invalid with a pointer to each thing that is wrong */
    static void requireSavable(Definition definition) {
        raise(QuestionnaireProblem.DEFINITION_INVALID, DefinitionShape.check(definition));
    }

    /** @throws Problem definition-incomplete with a pointer to each thing that is missing */
    static void requirePublishable(Definition definition) {
        raise(QuestionnaireProblem.DEFINITION_INCOMPLETE, DefinitionCompleteness.check(definition));
    }

    private static void raise(QuestionnaireProblem type, List<FieldError> errors) {
        if (!errors.isEmpty()) throw new Problem(type, Map.of("count", errors.size()), errors);
    }
}

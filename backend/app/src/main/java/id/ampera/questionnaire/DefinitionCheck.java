package id.ampera.questionnaire;

import id.ampera.platform.problem.FieldError;
import id.ampera.platform.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a definition may be saved as a draft, and whether it may be published. */
final class DefinitionCheck {
    private DefinitionCheck() {}

    /** @throws Problem definition-invalid with a pointer to each thing that is wrong */
    static void requireSavable(Definition definition) {
        raise(QuestionnaireProblem.DEFINITION_INVALID, DefinitionShape.check(definition));
    }

    /** @throws Problem definition-incomplete with a pointer to each thing that is missing */
    static void requirePublishable(Definition definition, List<Definition> earlier) {
        raise(QuestionnaireProblem.DEFINITION_INCOMPLETE, unpublishable(definition, earlier));
    }

    /** What is missing, and codes that meant something else in an earlier version. */
    static List<FieldError> unpublishable(Definition definition, List<Definition> earlier) {
        var found = new Findings();
        ItemMeaning.compare(definition, earlier, found);
        return Stream.concat(DefinitionCompleteness.check(definition).stream(), found.errors().stream())
                .toList();
    }

    static void requireComplete(List<FieldError> missing) {
        raise(QuestionnaireProblem.DEFINITION_INCOMPLETE, missing);
    }

    private static void raise(QuestionnaireProblem type, List<FieldError> errors) {
        if (!errors.isEmpty()) throw new Problem(type, Map.of("count", errors.size()), errors);
    }
}

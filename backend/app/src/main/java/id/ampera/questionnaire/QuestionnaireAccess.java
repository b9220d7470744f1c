package id.ampera.questionnaire;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Questionnaires are common property of the evaluators; decision makers read them. */
@ApplicationScoped
class QuestionnaireAccess {
    private final Caller caller;

    QuestionnaireAccess(Caller caller) {
        this.caller = caller;
    }

    void requireWriter() {
        if (!isWriter()) throw CommonProblem.FORBIDDEN.raise();
    }

    List<String> can(Questionnaire questionnaire) {
        if (!isWriter()) return List.of();
        if (questionnaire.isArchived()) return List.of("copy", "restore");
        return List.of("edit", "publish", "copy", "archive");
    }

    List<String> canWithVersion(Questionnaire questionnaire) {
        var can = new ArrayList<String>();
        if (isWriter() && !questionnaire.isArchived()) can.add("reset-draft");
        return can;
    }

    private boolean isWriter() {
        return caller.hasAny(Role.EVALUATOR, Role.ADMIN);
    }
}

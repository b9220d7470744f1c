package id.ampera.questionnaire;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Shared questionnaires are common property of the evaluators, and decision makers read them. What its maker keeps is
 * seen by the maker, and by administrators, who hand on what somebody leaves behind.
 */
@ApplicationScoped
class QuestionnaireAccess {
    private final Caller caller;

    QuestionnaireAccess(Caller caller) {
        this.caller = caller;
    }

    void requireWriter() {
        if (!isWriter()) throw CommonProblem.FORBIDDEN.raise();
    }

    /** Somebody else's own is not there. */
    void requireVisible(Questionnaire questionnaire) {
        if (!isVisible(questionnaire)) throw CommonProblem.NOT_FOUND.raise();
    }

    boolean isVisible(Questionnaire questionnaire) {
        return questionnaire.isShared() || isOwner(questionnaire);
    }

    void requireOwner(Questionnaire questionnaire) {
        requireWriter();
        if (!mayShare(questionnaire)) throw CommonProblem.FORBIDDEN.raise();
    }

    /** Whose own questionnaires a list shows: null for those of everybody. */
    String ownOf() {
        return caller.has(Role.ADMIN) ? null : caller.subject();
    }

    Maker maker() {
        return new Maker(caller.subject(), caller.employeeId());
    }

    boolean mayEdit(Questionnaire questionnaire) {
        return isWriter() && !questionnaire.isArchived();
    }

    List<String> can(Questionnaire questionnaire) {
        if (!isWriter()) return List.of();
        if (questionnaire.isArchived()) return List.of("copy", "restore");
        var can = new ArrayList<>(List.of("edit", "publish", "copy", "archive"));
        if (mayShare(questionnaire)) can.add("share");
        return can;
    }

    List<String> canWithVersion(Questionnaire questionnaire) {
        var can = new ArrayList<String>();
        if (isWriter() && !questionnaire.isArchived()) can.add("reset-draft");
        return can;
    }

    private boolean mayShare(Questionnaire questionnaire) {
        return isOwner(questionnaire) || !questionnaire.hasMaker();
    }

    private boolean isOwner(Questionnaire questionnaire) {
        return questionnaire.isMadeBy(caller.subject()) || caller.has(Role.ADMIN);
    }

    private boolean isWriter() {
        return caller.hasAny(Role.EVALUATOR, Role.ADMIN);
    }
}

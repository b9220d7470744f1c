package id.ampera.evaluation;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An evaluation belongs to its team. Decision makers and administrators see all of them; administrators, and evaluators
 * who lead or are members, change them; for other evaluators it does not exist. Services read
 * all with their scope.
 */
@ApplicationScoped
class EvaluationAccess {
    static final String READ_SCOPE = "scope:evaluations:read";

    private final Caller caller;

    EvaluationAccess(Caller caller) {
        this.caller = caller;
    }

    boolean seesAll() {
        return caller.hasAny(Role.ADMIN, Role.DECISION_MAKER, READ_SCOPE);
    }

    UUID self() {
        return caller.employeeId();
    }

    private MemberRole roleIn(Evaluation evaluation) {
        return self() == null ? null : evaluation.team().get(self());
    }

    boolean maySee(Evaluation evaluation) {
        return seesAll() || roleIn(evaluation) != null;
    }

    boolean isAdministrator() {
        return caller.has(Role.ADMIN);
    }

    boolean isInside(Evaluation evaluation) {
        return isAdministrator() || roleIn(evaluation) != null;
    }

    boolean mayEdit(Evaluation evaluation) {
        if (caller.has(Role.ADMIN)) return true;
        var role = roleIn(evaluation);
        return caller.has(Role.EVALUATOR) && (role == MemberRole.LEAD || role == MemberRole.MEMBER);
    }

    private boolean mayLead(Evaluation evaluation) {
        return caller.has(Role.ADMIN) || caller.has(Role.EVALUATOR) && roleIn(evaluation) == MemberRole.LEAD;
    }

    void requireCreator() {
        if (!caller.hasAny(Role.ADMIN, Role.EVALUATOR)) throw CommonProblem.FORBIDDEN.raise();
    }

    void requireVisible(Evaluation evaluation) {
        if (!maySee(evaluation)) throw CommonProblem.NOT_FOUND.raise();
    }

    void requireEditor(Evaluation evaluation) {
        requireVisible(evaluation);
        if (!mayEdit(evaluation)) throw CommonProblem.FORBIDDEN.raise();
    }

    /** Team and phase are the business of whoever leads. */
    void requireLead(Evaluation evaluation) {
        requireVisible(evaluation);
        if (!mayLead(evaluation)) throw CommonProblem.FORBIDDEN.raise();
    }

    List<String> can(Evaluation evaluation) {
        var can = new ArrayList<String>();
        var closed = evaluation.phase() == EvaluationPhase.CLOSED;
        if (mayEdit(evaluation)) {
            if (evaluation.phase().allowsDesign()) can.addAll(List.of("edit", "ask"));
            if (!closed) can.add("schedule");
        }
        if (mayLead(evaluation)) {
            if (!closed) can.addAll(List.of("staff", "advance"));
            if (evaluation.phase() != EvaluationPhase.DESIGN) can.add("goBack");
        }
        return can;
    }
}

package id.ampera.recommendation;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Whoever sees the evaluation sees its recommendations. Besides, those who handle the matters of the unit that is
 * addressed see what was issued, and answer it. For all others they do not exist.
 */
@ApplicationScoped
class RecommendationAccess {
    private final Caller caller;
    private final Evaluations evaluations;

    RecommendationAccess(Caller caller, Evaluations evaluations) {
        this.caller = caller;
        this.evaluations = evaluations;
    }

    /** Asks for the evaluations once, however many recommendations are tried. */
    Predicate<Recommendation> visible() {
        Set<UUID> ids = mayReadEvaluations() ? evaluations.visibleIds() : Set.of();
        return each -> ids == null
                || ids.contains(each.evaluationId())
                || each.status() != RecommendationStatus.DRAFT && isAddressee(each.unitId());
    }

    private boolean mayReadEvaluations() {
        return caller.hasAny(Role.ADMIN, Role.DECISION_MAKER, Role.EVALUATOR);
    }

    boolean isAddressee(UUID unitId) {
        return caller.has(Role.UNIT_OFFICER) && caller.unitScope().contains(unitId);
    }

    void requireVisible(Recommendation recommendation) {
        if (!visible().test(recommendation)) throw CommonProblem.NOT_FOUND.raise();
    }

    void requireEditor(Recommendation recommendation) {
        requireVisible(recommendation);
        if (!mayReadEvaluations()) throw CommonProblem.FORBIDDEN.raise();
        evaluations.requireEditable(recommendation.evaluationId());
    }

    void requireAddressee(Recommendation recommendation) {
        requireVisible(recommendation);
        if (!isAddressee(recommendation.unitId())) throw CommonProblem.FORBIDDEN.raise();
    }

    boolean mayVerify(Recommendation recommendation) {
        if (caller.has(Role.DECISION_MAKER)) return true;
        if (!caller.has(Role.EVALUATOR)) return false;
        return caller.employeeId() != null
                && evaluations.teamOf(recommendation.evaluationId()).contains(caller.employeeId());
    }

    List<String> can(Recommendation recommendation) {
        var can = new ArrayList<String>();
        var mayEdit = mayReadEvaluations() && evaluations.mayEdit(recommendation.evaluationId());
        switch (recommendation.status()) {
            case DRAFT -> {
                if (mayEdit) can.addAll(List.of("edit", "issue", "delete"));
            }
            case ISSUED -> {
                if (mayEdit) can.add("withdraw");
                if (recommendation.answer() == null && isAddressee(recommendation.unitId())) can.add("answer");
            }
            case WITHDRAWN -> {}
        }
        return can;
    }
}

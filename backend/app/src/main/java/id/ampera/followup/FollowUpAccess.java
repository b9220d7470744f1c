package id.ampera.followup;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.security.Caller;
import id.ampera.platform.security.Role;
import id.ampera.recommendation.ManagementAnswer;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The officers of the addressed unit act and claim; evaluators and decision makers judge, never their own work. */
@ApplicationScoped
class FollowUpAccess {
    private final Recommendations recommendations;
    private final Caller caller;

    FollowUpAccess(Recommendations recommendations, Caller caller) {
        this.recommendations = recommendations;
        this.caller = caller;
    }

    RecommendationRef requireVisible(UUID recommendationId) {
        return recommendations.requireIssuedVisible(recommendationId);
    }

    RecommendationRef requireAddressee(UUID recommendationId) {
        var recommendation = requireVisible(recommendationId);
        if (!recommendations.isAddressee(recommendation.unitId())) throw CommonProblem.FORBIDDEN.raise();
        return recommendation;
    }

    /** @param workers everybody who owned, proved or claimed something of it */
    void requireJudge(FollowUpClaim claim, Set<UUID> workers, ClaimVerdict verdict) {
        if (self() == null) throw CommonProblem.FORBIDDEN.raise();
        if (workers.contains(self())) throw FollowUpProblem.OWN_WORK.raise();
        if (!recommendations.mayVerify(claim.recommendationId())) throw CommonProblem.FORBIDDEN.raise();
        var approves = claim.kind() == ClaimKind.CANNOT_BE_DONE && verdict == ClaimVerdict.ACCEPTED;
        if (approves && !caller.has(Role.DECISION_MAKER)) throw FollowUpProblem.APPROVER_NEEDED.raise();
    }

    boolean mayJudge(FollowUpClaim claim, Set<UUID> workers) {
        return claim.isOpen()
                && self() != null
                && !workers.contains(self())
                && recommendations.mayVerify(claim.recommendationId());
    }

    void requireReopener() {
        if (!mayReopen()) throw CommonProblem.FORBIDDEN.raise();
    }

    /** Whoever answers for the evaluation as a whole, and not who judged or worked on it. */
    boolean mayReopen() {
        return caller.has(Role.DECISION_MAKER) || caller.has(Role.ADMIN);
    }

    List<String> can(RecommendationRef recommendation, FollowUpState state) {
        var can = new ArrayList<String>();
        if (state.status().isClosed() || recommendation.answer() == null) return can;
        if (!recommendations.isAddressee(recommendation.unitId())) return can;
        if (recommendation.answer() != ManagementAnswer.REJECTED) can.add("act");
        can.add("prove");
        if (!state.waitsForVerification()) can.add("claim");
        return can;
    }

    UUID self() {
        return caller.employeeId();
    }
}

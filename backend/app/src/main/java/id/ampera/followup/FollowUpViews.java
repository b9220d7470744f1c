package id.ampera.followup;

import id.ampera.followup.FollowUpView.ActionEntry;
import id.ampera.followup.FollowUpView.ClaimEntry;
import id.ampera.followup.FollowUpView.ProofEntry;
import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.recommendation.RecommendationRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts follow-up on the wire, with the names of those who take part. */
@ApplicationScoped
class FollowUpViews {
    private final FollowUpRepository repository;
    private final FollowUpStates states;
    private final FollowUpAccess access;
    private final Employees employees;

    FollowUpViews(FollowUpRepository repository, FollowUpStates states, FollowUpAccess access, Employees employees) {
        this.repository = repository;
        this.states = states;
        this.access = access;
        this.employees = employees;
    }

    FollowUpView of(RecommendationRef recommendation) {
        var id = Set.of(recommendation.id());
        var actions = repository.actionsOf(id);
        var proofs = repository.proofsOf(id);
        var claims = repository.claimsOf(id);
        var workers = workers(actions, proofs, claims);
        var people = new HashSet<>(workers);
        claims.forEach(each -> {
            if (each.decidedBy() != null) people.add(each.decidedBy());
            if (each.reopenedBy() != null) people.add(each.reopenedBy());
        });
        var names = employees.findAll(people);
        var state = states.of(recommendation);
        return new FollowUpView(
                recommendation.id(),
                recommendation.title(),
                recommendation.unitName(),
                recommendation.answer(),
                state.status(),
                state.progress(),
                state.dueOn(),
                states.daysLeft(state.dueOn()),
                state.overdue(),
                state.ageDays(),
                actions.stream().map(each -> action(each, names)).toList(),
                proofs.stream().map(each -> proof(each, names)).toList(),
                claims.stream().map(each -> claim(each, names, workers)).toList(),
                access.can(recommendation, state));
    }

    Set<UUID> workersOn(UUID recommendationId) {
        var id = Set.of(recommendationId);
        return workers(repository.actionsOf(id), repository.proofsOf(id), repository.claimsOf(id));
    }

    private static Set<UUID> workers(
            List<FollowUpAction> actions, List<FollowUpProof> proofs, List<FollowUpClaim> claims) {
        var workers = new HashSet<UUID>();
        actions.forEach(each -> workers.add(each.ownerId()));
        proofs.forEach(each -> workers.add(each.uploadedBy()));
        claims.forEach(each -> workers.add(each.claimedBy()));
        return workers;
    }

    List<FollowUpListItem> items(List<RecommendationRef> recommendations) {
        var items = new ArrayList<FollowUpListItem>();
        var found = states.of(recommendations);
        for (int i = 0; i < found.size(); i++) {
            var each = recommendations.get(i);
            var state = found.get(i);
            items.add(new FollowUpListItem(
                    each.id(),
                    each.evaluationId(),
                    each.serial(),
                    each.title(),
                    each.priority(),
                    each.unitId(),
                    each.unitName(),
                    each.answer(),
                    state.status(),
                    state.actions(),
                    state.progress(),
                    state.dueOn(),
                    states.daysLeft(state.dueOn()),
                    state.overdue(),
                    state.ageDays(),
                    state.waitsForVerification()));
        }
        return items;
    }

    private static ActionEntry action(FollowUpAction each, Map<UUID, EmployeeRef> names) {
        return new ActionEntry(
                each.id(),
                each.version(),
                each.title(),
                each.description(),
                each.ownerId(),
                name(names, each.ownerId()),
                each.dueOn(),
                each.progress(),
                each.progressNote(),
                each.updatedAt());
    }

    private static ProofEntry proof(FollowUpProof each, Map<UUID, EmployeeRef> names) {
        return new ProofEntry(
                each.id(),
                each.actionId(),
                each.claimId(),
                each.fileName(),
                each.kind(),
                each.sizeBytes(),
                each.sha256(),
                name(names, each.uploadedBy()),
                each.uploadedAt());
    }

    private ClaimEntry claim(FollowUpClaim each, Map<UUID, EmployeeRef> names, Set<UUID> workers) {
        return new ClaimEntry(
                each.id(),
                each.version(),
                each.kind(),
                each.note(),
                each.reason(),
                name(names, each.claimedBy()),
                each.claimedAt(),
                each.verdict(),
                each.verdictNote(),
                name(names, each.decidedBy()),
                each.decidedAt(),
                each.reopenReason(),
                name(names, each.reopenedBy()),
                each.reopenedAt(),
                access.mayJudge(each, workers),
                each.isReopenable() && access.mayReopen());
    }

    private static String name(Map<UUID, EmployeeRef> names, UUID id) {
        var found = id == null ? null : names.get(id);
        return found == null ? null : found.name();
    }
}

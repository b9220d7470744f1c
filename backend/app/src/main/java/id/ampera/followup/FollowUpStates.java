package id.ampera.followup;

import id.ampera.followup.StatusClock.Claimed;
import id.ampera.recommendation.RecommendationRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the rows and derives the state from them; it is stored nowhere. */
@ApplicationScoped
class FollowUpStates {
    private final FollowUpRepository repository;
    private final Clock clock;

    FollowUpStates(FollowUpRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    FollowUpState of(RecommendationRef recommendation) {
        return of(List.of(recommendation)).get(0);
    }

    List<FollowUpState> of(Collection<RecommendationRef> recommendations) {
        var ids = recommendations.stream().map(RecommendationRef::id).toList();
        var actions =
                repository.actionsOf(ids).stream().collect(Collectors.groupingBy(FollowUpAction::recommendationId));
        var claims = repository.claimsOf(ids).stream().collect(Collectors.groupingBy(FollowUpClaim::recommendationId));
        var proofs = repository.proofsOf(ids).stream().collect(Collectors.groupingBy(FollowUpProof::recommendationId));
        return recommendations.stream()
                .map(each -> state(
                        each,
                        actions.getOrDefault(each.id(), List.of()),
                        claims.getOrDefault(each.id(), List.of()),
                        proofs.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private FollowUpState state(
            RecommendationRef recommendation,
            List<FollowUpAction> actions,
            List<FollowUpClaim> claims,
            List<FollowUpProof> proofs) {
        var today = LocalDate.now(clock);
        var progress = actions.stream().map(FollowUpAction::progress).toList();
        var status = StatusClock.statusOf(
                progress, claims.stream().map(each -> claimed(each, proofs)).toList());
        return new FollowUpState(
                recommendation.id(),
                status,
                actions.size(),
                (int) Math.round(
                        progress.stream().mapToInt(Integer::intValue).average().orElse(0)),
                recommendation.dueOn(),
                recommendation.dueOn().isBefore(today) && !status.isClosed(),
                ChronoUnit.DAYS.between(LocalDate.ofInstant(recommendation.issuedAt(), clock.getZone()), today),
                claims.stream().anyMatch(FollowUpClaim::isOpen));
    }

    private static Claimed claimed(FollowUpClaim claim, List<FollowUpProof> proofs) {
        var hasProof = proofs.stream().anyMatch(each -> !each.uploadedAt().isAfter(claim.claimedAt()));
        return new Claimed(
                claim.kind(),
                claim.reason() != null,
                hasProof,
                claim.verdict(),
                claim.decidedAt(),
                claim.reopenedAt() != null);
    }

    long daysLeft(LocalDate dueOn) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), dueOn);
    }
}

package id.ampera.followup;

import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import id.ampera.organisation.EmployeeRef;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Listed;
import id.ampera.platform.paging.Page;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.recommendation.ManagementAnswer;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class FollowUpService implements FollowUps {
    static final String SUBJECT = "follow-up";

    private final FollowUpRepository repository;
    private final FollowUpStates states;
    private final FollowUpAccess access;
    private final FollowUpViews views;
    private final Recommendations recommendations;
    private final Employees employees;
    private final Units units;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    FollowUpService(
            FollowUpRepository repository,
            FollowUpStates states,
            FollowUpAccess access,
            FollowUpViews views,
            Recommendations recommendations,
            Employees employees,
            Units units,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.states = states;
        this.access = access;
        this.views = views;
        this.recommendations = recommendations;
        this.employees = employees;
        this.units = units;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    Page<FollowUpListItem> list(FollowUpFilter filter) {
        return Listed.page(matching(filter), filter, FollowUpSort.class, "dueOn", clock.instant());
    }

    List<FollowUpListItem> matching(FollowUpFilter filter) {
        return views.items(seenBy(filter)).stream().filter(filter::matches).toList();
    }

    private List<RecommendationRef> seenBy(FollowUpFilter filter) {
        var mine = Boolean.TRUE.equals(filter.mine);
        return recommendations.visibleIssued().stream()
                .filter(each -> !mine || recommendations.isAddressee(each.unitId()))
                .toList();
    }

    FollowUpSummary summary(FollowUpFilter filter) {
        var wanted = matching(filter).stream().map(FollowUpListItem::id).toList();
        return FollowUpSummary.of(of(wanted));
    }

    FollowUpView show(UUID recommendationId) {
        return views.of(access.requireVisible(recommendationId));
    }

    List<OwnerCandidate> candidates(UUID recommendationId) {
        var recommendation = access.requireAddressee(recommendationId);
        return possibleOwners(recommendation).stream()
                .map(each -> new OwnerCandidate(each.id(), each.name()))
                .toList();
    }

    private List<EmployeeRef> possibleOwners(RecommendationRef recommendation) {
        return employees.activeOf(units.withDescendants(Set.of(recommendation.unitId())));
    }

    FollowUpView addAction(UUID recommendationId, ActionInput input) {
        var recommendation = requireActing(recommendationId);
        requireOwner(recommendation, input);
        var before = views.of(recommendation);
        repository.persist(new FollowUpAction(recommendationId, input, clock.instant()));
        return recorded("follow-up.action-added", recommendation, before);
    }

    FollowUpView editAction(UUID recommendationId, UUID actionId, IfMatch ifMatch, ActionInput input) {
        var recommendation = requireActing(recommendationId);
        var action = actionOf(recommendationId, actionId);
        IfMatch.require(ifMatch, action.version());
        if (!input.ownerId().equals(action.ownerId())) requireOwner(recommendation, input);
        var before = views.of(recommendation);
        action.apply(input, clock.instant());
        return recorded("follow-up.action-edited", recommendation, before);
    }

    FollowUpView progress(UUID recommendationId, UUID actionId, IfMatch ifMatch, ProgressInput input) {
        var recommendation = requireActing(recommendationId);
        var action = actionOf(recommendationId, actionId);
        IfMatch.require(ifMatch, action.version());
        var before = views.of(recommendation);
        action.progress(input.progress(), input.note(), clock.instant());
        return recorded("follow-up.progressed", recommendation, before);
    }

    FollowUpView claim(UUID recommendationId, ClaimInput input) {
        var recommendation = requireOpen(recommendationId);
        var reason = reasonOf(input);
        if (states.of(recommendation).waitsForVerification()) throw FollowUpProblem.CLAIM_WAITS.raise();
        var proofs = repository.proofsOf(Set.of(recommendationId));
        if (proofs.isEmpty()) throw FollowUpProblem.PROOF_MISSING.at("/proofs");
        if (input.kind() == ClaimKind.DONE && recommendation.answer() == ManagementAnswer.REJECTED) {
            throw FollowUpProblem.ANSWER_MISSING.raise();
        }
        var before = views.of(recommendation);
        var claim =
                new FollowUpClaim(recommendationId, input.kind(), input.note(), reason, access.self(), clock.instant());
        repository.keep(claim);
        proofs.forEach(each -> each.pin(claim.id()));
        notifications.tell(
                recommendations.evaluatorsOf(recommendationId),
                NoticeKind.FOLLOW_UP_CLAIMED,
                Map.of("title", recommendation.title()),
                path(recommendationId));
        return recorded("follow-up.claimed", recommendation, before);
    }

    /** An unknown reason is no reason: the rule is broken, not the form. */
    private static ValidReason reasonOf(ClaimInput input) {
        if (input.kind() == ClaimKind.DONE) return null;
        return ValidReason.named(input.reason()).orElseThrow(() -> FollowUpProblem.REASON_NOT_VALID.at("/reason"));
    }

    FollowUpView decide(UUID recommendationId, UUID claimId, ClaimDecision input) {
        var recommendation = access.requireVisible(recommendationId);
        var claim = claimOf(recommendationId, claimId);
        access.requireJudge(claim, views.workersOn(recommendationId), input.verdict());
        var before = views.of(recommendation);
        claim.decide(input.verdict(), input.note(), access.self(), clock.instant());
        notifications.tellOfficersOf(
                recommendation.unitId(),
                input.verdict() == ClaimVerdict.ACCEPTED
                        ? NoticeKind.FOLLOW_UP_ACCEPTED
                        : NoticeKind.FOLLOW_UP_RETURNED,
                Map.of("title", recommendation.title()),
                path(recommendationId));
        return recorded("follow-up.decided", recommendation, before);
    }

    /** The status becomes what actions and the other claims make it. */
    FollowUpView reopen(UUID recommendationId, UUID claimId, IfMatch ifMatch, ClaimReopening input) {
        var recommendation = access.requireVisible(recommendationId);
        access.requireReopener();
        var claim = claimOf(recommendationId, claimId);
        IfMatch.require(ifMatch, claim.version());
        var before = views.of(recommendation);
        claim.reopen(input.reason(), access.self(), clock.instant());
        notifications.tellOfficersOf(
                recommendation.unitId(),
                NoticeKind.FOLLOW_UP_REOPENED,
                Map.of("title", recommendation.title()),
                path(recommendationId));
        return recorded("follow-up.reopened", recommendation, before);
    }

    static String path(UUID recommendationId) {
        return "/follow-ups/" + recommendationId;
    }

    /** What the addressee may still do something about. */
    RecommendationRef requireOpen(UUID recommendationId) {
        var recommendation = access.requireAddressee(recommendationId);
        if (recommendation.answer() == null) throw FollowUpProblem.ANSWER_MISSING.raise();
        if (states.of(recommendation).status().isClosed()) throw FollowUpProblem.FOLLOW_UP_CLOSED.raise();
        return recommendation;
    }

    private RecommendationRef requireActing(UUID recommendationId) {
        var recommendation = requireOpen(recommendationId);
        if (recommendation.answer() == ManagementAnswer.REJECTED) throw FollowUpProblem.ANSWER_MISSING.raise();
        return recommendation;
    }

    private void requireOwner(RecommendationRef recommendation, ActionInput input) {
        if (possibleOwners(recommendation).stream().noneMatch(each -> each.id().equals(input.ownerId()))) {
            throw FollowUpProblem.OWNER_UNKNOWN.at("/ownerId");
        }
    }

    private FollowUpAction actionOf(UUID recommendationId, UUID actionId) {
        var action = repository.require(actionId);
        if (!action.recommendationId().equals(recommendationId)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return action;
    }

    private FollowUpClaim claimOf(UUID recommendationId, UUID claimId) {
        var claim = repository.requireClaim(claimId);
        if (!claim.recommendationId().equals(recommendationId)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return claim;
    }

    private FollowUpView recorded(String action, RecommendationRef recommendation, FollowUpView before) {
        repository.flush();
        var after = views.of(recommendation);
        audit.record(action, SUBJECT, recommendation.id(), before, after);
        return after;
    }

    @Override
    public List<FollowUpState> of(Collection<UUID> recommendationIds) {
        return states.of(recommendationIds.stream()
                .map(recommendations::require)
                .filter(each -> Objects.nonNull(each.issuedAt()))
                .toList());
    }

    @Override
    public List<FollowUpTurn> turnsOf(Collection<UUID> recommendationIds) {
        return repository.claimsOf(recommendationIds).stream()
                .flatMap(FollowUpClaim::turns)
                .toList();
    }
}

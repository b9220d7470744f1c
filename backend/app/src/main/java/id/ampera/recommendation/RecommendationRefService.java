package id.ampera.recommendation;

import id.ampera.evaluation.Evaluations;
import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import id.ampera.platform.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What others ask about recommendations, and what the demonstration loads. */
@ApplicationScoped
@Transactional
class RecommendationRefService implements Recommendations, RecommendationLoading {
    private final RecommendationRepository repository;
    private final RecommendationAccess access;
    private final RecommendationViews views;
    private final Evaluations evaluations;
    private final Notifications notifications;
    private final Clock clock;

    RecommendationRefService(
            RecommendationRepository repository,
            RecommendationAccess access,
            RecommendationViews views,
            Evaluations evaluations,
            Notifications notifications,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.evaluations = evaluations;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public RecommendationRef require(UUID id) {
        return ref(repository.require(id));
    }

    private RecommendationRef ref(Recommendation recommendation) {
        return views.refs(List.of(recommendation)).get(0);
    }

    @Override
    public List<RecommendationRef> issuedOf(UUID evaluationId) {
        return views.refs(repository.ofEvaluation(evaluationId).stream()
                .filter(each -> each.status() == RecommendationStatus.ISSUED)
                .toList());
    }

    @Override
    public List<UUID> findingIdsOf(UUID id) {
        return repository.require(id).findingIds().stream().sorted().toList();
    }

    @Override
    public List<RecommendationRef> issued() {
        return views.refs(repository.ofStatus(RecommendationStatus.ISSUED));
    }

    @Override
    public RecommendationRef requireIssuedVisible(UUID id) {
        var recommendation = repository.require(id);
        access.requireVisible(recommendation);
        if (recommendation.status() != RecommendationStatus.ISSUED) throw CommonProblem.NOT_FOUND.raise();
        return ref(recommendation);
    }

    @Override
    public List<RecommendationRef> visibleIssued() {
        return views.refs(repository.ofStatus(RecommendationStatus.ISSUED).stream()
                .filter(access.visible())
                .toList());
    }

    @Override
    public boolean isAddressee(UUID unitId) {
        return access.isAddressee(unitId);
    }

    @Override
    public boolean mayVerify(UUID id) {
        return access.mayVerify(repository.require(id));
    }

    @Override
    public Set<UUID> evaluatorsOf(UUID id) {
        return evaluations.teamOf(repository.require(id).evaluationId());
    }

    @Override
    public UUID addDraft(NewRecommendation said) {
        var input = new RecommendationInput(
                said.title(),
                said.statement(),
                said.priority(),
                said.unitId(),
                said.positionId(),
                said.dueOn(),
                said.measure(),
                said.findingIds());
        var recommendation = new Recommendation(
                said.evaluationId(), repository.nextSerial(said.evaluationId()), input, said.dueOn(), clock.instant());
        repository.persist(recommendation);
        return recommendation.id();
    }

    @Override
    public void issue(UUID id, UUID issuedBy, Instant at) {
        var recommendation = repository.require(id);
        recommendation.issue(issuedBy, LocalDate.ofInstant(at, clock.getZone()), at);
        notifications.tellOfficersOf(
                recommendation.unitId(),
                NoticeKind.RECOMMENDATION_ISSUED,
                Map.of(
                        "title",
                        recommendation.title(),
                        "due",
                        recommendation.dueOn().toString()),
                RecommendationService.path(id));
    }

    @Override
    public void answer(UUID id, ManagementAnswer answer, String reason, UUID answeredBy, Instant at) {
        repository.require(id).answer(answer, reason, answeredBy, at);
    }
}

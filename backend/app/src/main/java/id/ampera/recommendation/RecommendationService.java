package id.ampera.recommendation;

import id.ampera.evaluation.Evaluations;
import id.ampera.finding.FindingStatus;
import id.ampera.finding.Findings;
import id.ampera.notification.NoticeKind;
import id.ampera.notification.Notifications;
import id.ampera.organisation.Positions;
import id.ampera.organisation.Units;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Listed;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class RecommendationService {
    static final String SUBJECT = "recommendation";

    private final RecommendationRepository repository;
    private final RecommendationAccess access;
    private final RecommendationViews views;
    private final Evaluations evaluations;
    private final Findings findings;
    private final Units units;
    private final Positions positions;
    private final Notifications notifications;
    private final RecommendationConfig config;
    private final Tombstones tombstones;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    RecommendationService(
            RecommendationRepository repository,
            RecommendationAccess access,
            RecommendationViews views,
            Evaluations evaluations,
            Findings findings,
            Units units,
            Positions positions,
            Notifications notifications,
            RecommendationConfig config,
            Tombstones tombstones,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.access = access;
        this.views = views;
        this.evaluations = evaluations;
        this.findings = findings;
        this.units = units;
        this.positions = positions;
        this.notifications = notifications;
        this.config = config;
        this.tombstones = tombstones;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    Page<RecommendationListItem> list(RecommendationFilter filter) {
        return Listed.page(matching(filter), filter, RecommendationSort.class, "dueOn", clock.instant());
    }

    List<RecommendationListItem> matching(RecommendationFilter filter) {
        return views.items(repository.everything().stream()
                .filter(filter::matches)
                .filter(access.visible())
                .toList());
    }

    List<RecommendationView.RecommendedFinding> publishedFindings(UUID evaluationId) {
        var evaluation = evaluations.requireVisible(evaluationId);
        return findings.publishedOf(evaluation.id()).stream()
                .map(RecommendationViews::entry)
                .toList();
    }

    RecommendationView show(UUID id) {
        var recommendation = repository.require(id);
        access.requireVisible(recommendation);
        return views.of(recommendation);
    }

    RecommendationView create(NewRecommendationInput input) {
        var evaluation = evaluations.requireEditable(input.evaluationId());
        var said = input.recommendation();
        requireReferences(evaluation.id(), said);
        var recommendation = new Recommendation(
                evaluation.id(), repository.nextSerial(evaluation.id()), said, dueOn(said), clock.instant());
        repository.persist(recommendation);
        return recorded("recommendation.created", recommendation, null);
    }

    RecommendationView edit(UUID id, IfMatch ifMatch, RecommendationInput input) {
        var recommendation = requireEditable(id);
        IfMatch.require(ifMatch, recommendation.version());
        requireReferences(recommendation.evaluationId(), input);
        var before = views.of(recommendation);
        recommendation.edit(input, dueOn(input), clock.instant());
        return recorded("recommendation.edited", recommendation, before);
    }

    void delete(UUID id) {
        var recommendation = requireEditable(id);
        if (recommendation.status() != RecommendationStatus.DRAFT) {
            throw RecommendationProblem.RECOMMENDATION_ISSUED.raise();
        }
        var before = views.of(recommendation);
        repository.delete(recommendation);
        tombstones.bury(RecommendationRepository.TOMBSTONE, id, clock.instant());
        audit.record("recommendation.deleted", SUBJECT, id, before, null);
    }

    RecommendationView issue(UUID id) {
        var recommendation = requireEditable(id);
        // a finding may have been withdrawn since the draft was written
        requirePublished(recommendation.evaluationId(), recommendation.findingIds(), "/findingIds");
        var before = views.of(recommendation);
        recommendation.issue(caller.employeeId(), LocalDate.now(clock), clock.instant());
        notifications.tellOfficersOf(
                recommendation.unitId(),
                NoticeKind.RECOMMENDATION_ISSUED,
                Map.of(
                        "title",
                        recommendation.title(),
                        "due",
                        recommendation.dueOn().toString()),
                path(id));
        return recorded("recommendation.issued", recommendation, before);
    }

    RecommendationView withdraw(UUID id, RecommendationWithdrawal input) {
        var recommendation = requireEditable(id);
        var before = views.of(recommendation);
        recommendation.withdraw(input.reason(), clock.instant());
        notifications.tellOfficersOf(
                recommendation.unitId(),
                NoticeKind.RECOMMENDATION_WITHDRAWN,
                Map.of("title", recommendation.title()),
                path(id));
        return recorded("recommendation.withdrawn", recommendation, before);
    }

    RecommendationView answer(UUID id, AnswerInput input) {
        var recommendation = repository.require(id);
        access.requireAddressee(recommendation);
        var before = views.of(recommendation);
        recommendation.answer(input.answer(), input.reason(), caller.employeeId(), clock.instant());
        notifications.tell(
                evaluations.teamOf(recommendation.evaluationId()),
                NoticeKind.RECOMMENDATION_ANSWERED,
                Map.of("title", recommendation.title()),
                path(id));
        return recorded("recommendation.answered", recommendation, before);
    }

    static String path(UUID id) {
        return "/recommendations/" + id;
    }

    private Recommendation requireEditable(UUID id) {
        var recommendation = repository.require(id);
        access.requireEditor(recommendation);
        return recommendation;
    }

    private void requireReferences(UUID evaluationId, RecommendationInput input) {
        if (units.namesOf(Set.of(input.unitId())).isEmpty())
            throw at(RecommendationProblem.ADDRESSEE_UNKNOWN, "unitId");
        if (positions.namesOf(Set.of(input.positionId())).isEmpty()) {
            throw at(RecommendationProblem.POSITION_UNKNOWN, "positionId");
        }
        requirePublished(evaluationId, input.findingIds(), "/findingIds");
    }

    private static Problem at(RecommendationProblem problem, String field) {
        return problem.at("/" + field);
    }

    /** A finding of another evaluation is not told apart from one that does not exist. */
    private void requirePublished(UUID evaluationId, Set<UUID> ids, String pointer) {
        for (var id : ids) {
            try {
                var finding = findings.require(id);
                if (finding.evaluationId().equals(evaluationId) && finding.status() == FindingStatus.PUBLISHED)
                    continue;
            } catch (Problem missing) {
                if (missing.type() != CommonProblem.NOT_FOUND) throw missing;
            }
            throw RecommendationProblem.FINDING_NOT_PUBLISHED.at(pointer);
        }
    }

    private LocalDate dueOn(RecommendationInput input) {
        return input.dueOn() == null ? LocalDate.now(clock).plusDays(config.dueDays()) : input.dueOn();
    }

    private RecommendationView recorded(String action, Recommendation recommendation, RecommendationView before) {
        repository.flush();
        var after = views.of(recommendation);
        audit.record(action, SUBJECT, recommendation.id(), before, after);
        return after;
    }
}

package id.ampera.overview;

import id.ampera.campaign.CampaignStatus;
import id.ampera.evaluation.EvaluationRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.finding.Findings;
import id.ampera.followup.FollowUpState;
import id.ampera.followup.FollowUpStatus;
import id.ampera.followup.FollowUpTurn;
import id.ampera.followup.FollowUps;
import id.ampera.overview.OverviewView.ChangeEntry;
import id.ampera.overview.OverviewView.ChangeKind;
import id.ampera.overview.OverviewView.ProgrammeEntry;
import id.ampera.overview.OverviewView.RateEntry;
import id.ampera.overview.OverviewView.RecommendationEntry;
import id.ampera.overview.OverviewView.StatusCount;
import id.ampera.programme.Programmes;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.recommendation.Recommendations;
import id.ampera.result.Results;
import id.ampera.result.SurveyRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class OverviewService {
    private static final int ENTRIES = 50;
    private static final int RECOMMENDATIONS = 20;
    private static final int CHANGES = 20;

    private final Evaluations evaluations;
    private final Programmes programmes;
    private final Results results;
    private final Findings findings;
    private final Recommendations recommendations;
    private final FollowUps followUps;
    private final Clock clock;

    OverviewService(
            Evaluations evaluations,
            Programmes programmes,
            Results results,
            Findings findings,
            Recommendations recommendations,
            FollowUps followUps,
            Clock clock) {
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.results = results;
        this.findings = findings;
        this.recommendations = recommendations;
        this.followUps = followUps;
        this.clock = clock;
    }

    /** @param since the caller's visit before, or null to be told of no changes */
    OverviewView show(Instant since) {
        var visible = evaluations.visibleIds();
        var all = evaluations.all().stream()
                .filter(each -> visible == null || visible.contains(each.id()))
                .toList();
        var judged = all.stream().flatMap(each -> judged(each).stream()).toList();
        var rates = all.stream()
                .flatMap(each -> results.ratesOf(each.id()).stream())
                .toList();
        var issued = all.stream()
                .flatMap(each -> recommendations.issuedOf(each.id()).stream())
                .toList();
        var states = followUps.of(issued.stream().map(RecommendationRef::id).toList());
        var now = clock.instant();
        return new OverviewView(
                now,
                judged.stream().limit(ENTRIES).toList(),
                rates(rates),
                counts(states),
                followed(issued, states),
                since == null ? List.of() : latest(changes(all, judged, rates, issued), since, now));
    }

    private List<ProgrammeEntry> judged(EvaluationRef evaluation) {
        var verdicts = findings.verdictsOf(evaluation.id());
        return programmes.findAll(evaluation.programmeIds()).stream()
                .map(programme -> {
                    var verdict = verdicts.stream()
                            .filter(each -> each.programmeId().equals(programme.id()))
                            .findFirst();
                    return new ProgrammeEntry(
                            programme.id(),
                            programme.title(),
                            evaluation.id(),
                            evaluation.title(),
                            verdict.map(each -> each.verdict()).orElse(null),
                            verdict.map(each -> each.decidedAt()).orElse(null));
                })
                .toList();
    }

    private static List<RateEntry> rates(List<SurveyRate> rates) {
        return rates.stream()
                .filter(each -> each.status() == CampaignStatus.OPEN || each.status() == CampaignStatus.CLOSED)
                .sorted(Comparator.comparing(SurveyRate::closesAt))
                .limit(ENTRIES)
                .map(each -> new RateEntry(
                        each.campaignId(),
                        each.title(),
                        each.mode(),
                        each.status(),
                        each.closesAt(),
                        each.invited(),
                        each.answered(),
                        each.bandFrom()))
                .toList();
    }

    private static List<StatusCount> counts(List<FollowUpState> states) {
        return Arrays.stream(FollowUpStatus.values())
                .map(status -> new StatusCount(
                        status,
                        states.stream().filter(each -> each.status() == status).count()))
                .toList();
    }

    /** Open ones first, overdue ones before others, the oldest first. */
    private static List<RecommendationEntry> followed(List<RecommendationRef> issued, List<FollowUpState> states) {
        var byId = issued.stream().collect(Collectors.toMap(RecommendationRef::id, each -> each));
        return states.stream()
                .sorted(Comparator.comparing(
                                (FollowUpState each) -> each.status().isClosed())
                        .thenComparing(each -> !each.overdue())
                        .thenComparing(
                                Comparator.comparing(FollowUpState::ageDays).reversed()))
                .limit(RECOMMENDATIONS)
                .map(state -> {
                    var it = byId.get(state.recommendationId());
                    return new RecommendationEntry(
                            it.id(),
                            it.title(),
                            it.unitName(),
                            state.status(),
                            state.progress(),
                            state.ageDays(),
                            state.dueOn(),
                            state.overdue());
                })
                .toList();
    }

    private List<ChangeEntry> changes(
            List<EvaluationRef> all,
            List<ProgrammeEntry> judged,
            List<SurveyRate> rates,
            List<RecommendationRef> issued) {
        var changes = new ArrayList<ChangeEntry>();
        for (var evaluation : all) {
            findings.publishedOf(evaluation.id())
                    .forEach(each -> changes.add(new ChangeEntry(
                            ChangeKind.FINDING_PUBLISHED, each.id(), each.title(), each.publishedAt())));
        }
        var titles = issued.stream().collect(Collectors.toMap(RecommendationRef::id, RecommendationRef::title));
        for (var turn : followUps.turnsOf(titles.keySet())) {
            var kind = turn.kind() == FollowUpTurn.Kind.VERIFIED
                    ? ChangeKind.FOLLOW_UP_VERIFIED
                    : ChangeKind.FOLLOW_UP_REOPENED;
            changes.add(new ChangeEntry(kind, turn.recommendationId(), titles.get(turn.recommendationId()), turn.at()));
        }
        judged.forEach(each -> changes.add(
                new ChangeEntry(ChangeKind.VERDICT_GIVEN, each.evaluationId(), each.title(), each.decidedAt())));
        issued.forEach(each -> changes.add(
                new ChangeEntry(ChangeKind.RECOMMENDATION_ISSUED, each.id(), each.title(), each.issuedAt())));
        for (var rate : rates) {
            if (rate.status() == CampaignStatus.DRAFT) continue;
            changes.add(new ChangeEntry(ChangeKind.SURVEY_OPENED, rate.campaignId(), rate.title(), rate.opensAt()));
            changes.add(new ChangeEntry(ChangeKind.SURVEY_CLOSED, rate.campaignId(), rate.title(), rate.closesAt()));
        }
        return changes;
    }

    private static List<ChangeEntry> latest(List<ChangeEntry> changes, Instant since, Instant now) {
        return changes.stream()
                .filter(each -> each.at() != null
                        && each.at().isAfter(since)
                        && !each.at().isAfter(now))
                .sorted(Comparator.comparing(ChangeEntry::at).reversed())
                .limit(CHANGES)
                .toList();
    }
}

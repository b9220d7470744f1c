package id.ampera.recommendation;

import id.ampera.evaluation.Evaluations;
import id.ampera.finding.FindingRef;
import id.ampera.finding.FindingStatus;
import id.ampera.finding.Findings;
import id.ampera.organisation.Employees;
import id.ampera.organisation.Positions;
import id.ampera.organisation.Units;
import id.ampera.recommendation.RecommendationView.RecommendedFinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts recommendations on the wire, with the names of what they refer to. */
@ApplicationScoped
class RecommendationViews {
    private final Evaluations evaluations;
    private final Findings findings;
    private final Units units;
    private final Positions positions;
    private final Employees employees;
    private final RecommendationAccess access;

    RecommendationViews(
            Evaluations evaluations,
            Findings findings,
            Units units,
            Positions positions,
            Employees employees,
            RecommendationAccess access) {
        this.evaluations = evaluations;
        this.findings = findings;
        this.units = units;
        this.positions = positions;
        this.employees = employees;
        this.access = access;
    }

    RecommendationView of(Recommendation each) {
        return new RecommendationView(
                each.id(),
                each.version(),
                each.evaluationId(),
                evaluations.require(each.evaluationId()).title(),
                each.serial(),
                each.title(),
                each.statement(),
                each.priority(),
                each.unitId(),
                units.namesOf(Set.of(each.unitId())).get(each.unitId()),
                each.positionId(),
                positions.namesOf(Set.of(each.positionId())).get(each.positionId()),
                each.dueOn(),
                each.measure(),
                findings(each),
                each.status(),
                each.issuedAt(),
                person(each.issuedBy()),
                each.withdrawnReason(),
                each.answer(),
                each.answerReason(),
                each.answeredAt(),
                person(each.answeredBy()),
                each.updatedAt(),
                access.can(each));
    }

    private List<RecommendedFinding> findings(Recommendation recommendation) {
        return recommendation.findingIds().stream()
                .map(findings::require)
                .map(RecommendationViews::entry)
                .sorted(Comparator.comparing(RecommendedFinding::title))
                .toList();
    }

    static RecommendedFinding entry(FindingRef finding) {
        return new RecommendedFinding(
                finding.id(),
                finding.type(),
                finding.title(),
                finding.statement(),
                finding.status() == FindingStatus.PUBLISHED,
                finding.stale());
    }

    private String person(UUID id) {
        return id == null ? null : employees.require(id).name();
    }

    List<RecommendationListItem> items(List<Recommendation> rows) {
        var unitNames = units.namesOf(rows.stream().map(Recommendation::unitId).collect(Collectors.toSet()));
        var titles = new HashMap<UUID, String>();
        rows.forEach(each -> titles.computeIfAbsent(
                each.evaluationId(), id -> evaluations.require(id).title()));
        return rows.stream()
                .map(each -> new RecommendationListItem(
                        each.id(),
                        each.serial(),
                        each.title(),
                        each.priority(),
                        each.status(),
                        each.evaluationId(),
                        titles.get(each.evaluationId()),
                        each.unitId(),
                        unitNames.get(each.unitId()),
                        each.dueOn(),
                        each.answer(),
                        each.findingIds().size(),
                        each.updatedAt()))
                .toList();
    }

    List<RecommendationRef> refs(List<Recommendation> rows) {
        var unitNames = units.namesOf(rows.stream().map(Recommendation::unitId).collect(Collectors.toSet()));
        var positionNames =
                positions.namesOf(rows.stream().map(Recommendation::positionId).collect(Collectors.toSet()));
        return rows.stream()
                .map(each -> new RecommendationRef(
                        each.id(),
                        each.evaluationId(),
                        each.serial(),
                        each.title(),
                        each.statement(),
                        each.priority(),
                        each.unitId(),
                        unitNames.get(each.unitId()),
                        each.positionId(),
                        positionNames.get(each.positionId()),
                        each.dueOn(),
                        each.measure(),
                        each.status(),
                        each.answer(),
                        each.answerReason(),
                        each.issuedAt()))
                .toList();
    }
}

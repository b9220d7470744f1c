package id.ampera.report;

import id.ampera.document.Documents;
import id.ampera.evaluation.Evaluations;
import id.ampera.finding.Findings;
import id.ampera.followup.FollowUpState;
import id.ampera.followup.FollowUps;
import id.ampera.interview.Interviews;
import id.ampera.programme.Programmes;
import id.ampera.recommendation.RecommendationRef;
import id.ampera.recommendation.Recommendations;
import id.ampera.report.ReportContent.FoundWith;
import id.ampera.report.ReportContent.Recommended;
import id.ampera.report.ReportContent.Survey;
import id.ampera.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what a report tells; the caller's right to the evaluation has been checked. */
@ApplicationScoped
class ReportContentReader {
    private final Evaluations evaluations;
    private final Programmes programmes;
    private final Results results;
    private final Interviews interviews;
    private final Documents documents;
    private final Findings findings;
    private final Recommendations recommendations;
    private final FollowUps followUps;
    private final Clock clock;

    ReportContentReader(
            Evaluations evaluations,
            Programmes programmes,
            Results results,
            Interviews interviews,
            Documents documents,
            Findings findings,
            Recommendations recommendations,
            FollowUps followUps,
            Clock clock) {
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.results = results;
        this.interviews = interviews;
        this.documents = documents;
        this.findings = findings;
        this.recommendations = recommendations;
        this.followUps = followUps;
        this.clock = clock;
    }

    ReportContent read(UUID evaluationId) {
        var design = evaluations.design(evaluationId);
        return new ReportContent(
                design,
                programmes.profilesOf(design.programmeIds()),
                results.ratesOf(evaluationId).stream()
                        .map(each -> new Survey(each, results.linesOf(each.campaignId())))
                        .toList(),
                findings.publishedOf(evaluationId).stream()
                        .map(each -> new FoundWith(each, findings.evidenceOf(each.id())))
                        .toList(),
                findings.verdictsOf(evaluationId),
                interviews.of(evaluationId),
                documents.documentsOf(evaluationId),
                quotable(evaluationId),
                recommendations(evaluationId),
                clock.instant());
    }

    private Set<String> quotable(UUID evaluationId) {
        return interviews.quotesOf(evaluationId).stream()
                .filter(each -> each.textOutside() != null)
                .map(each -> each.id().toString())
                .collect(Collectors.toSet());
    }

    private List<Recommended> recommendations(UUID evaluationId) {
        var issued = recommendations.issuedOf(evaluationId);
        var ids = issued.stream().map(RecommendationRef::id).toList();
        var states = followUps.of(ids).stream()
                .collect(Collectors.toMap(FollowUpState::recommendationId, Function.identity()));
        return issued.stream()
                .map(each -> new Recommended(each, recommendations.findingIdsOf(each.id()), states.get(each.id())))
                .toList();
    }
}

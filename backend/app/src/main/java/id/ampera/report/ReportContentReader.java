package id.ampera.report;

import id.ampera.evaluation.Evaluations;
import id.ampera.finding.Findings;
import id.ampera.programme.Programmes;
import id.ampera.report.ReportContent.FoundWith;
import id.ampera.report.ReportContent.Survey;
import id.ampera.result.Results;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Gathers what a report tells; the caller's right to the evaluation has been checked. */
@ApplicationScoped
class ReportContentReader {
    private final Evaluations evaluations;
    private final Programmes programmes;
    private final Results results;
    private final Findings findings;
    private final Clock clock;

    ReportContentReader(
            Evaluations evaluations, Programmes programmes, Results results, Findings findings, Clock clock) {
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.results = results;
        this.findings = findings;
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
                Set.of(),
                clock.instant());
    }
}

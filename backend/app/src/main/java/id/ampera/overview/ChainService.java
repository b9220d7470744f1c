package id.ampera.overview;

import id.ampera.evaluation.EvaluationDesign;
import id.ampera.evaluation.Evaluations;
import id.ampera.evidence.EvidenceKind;
import id.ampera.finding.Findings;
import id.ampera.finding.PinnedEvidence;
import id.ampera.interview.Interviews;
import id.ampera.interview.QuoteRef;
import id.ampera.overview.ChainView.EvidenceLink;
import id.ampera.overview.ChainView.FindingLink;
import id.ampera.recommendation.Recommendations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class ChainService {
    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final Findings findings;
    private final Interviews interviews;

    ChainService(Evaluations evaluations, Recommendations recommendations, Findings findings, Interviews interviews) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.findings = findings;
        this.interviews = interviews;
    }

    ChainView show(UUID recommendationId) {
        var it = recommendations.require(recommendationId);
        evaluations.requireVisible(it.evaluationId());
        var design = evaluations.design(it.evaluationId());
        var readable = readable(it.evaluationId());
        return new ChainView(
                it.id(),
                it.title(),
                it.statement(),
                it.unitName(),
                design.id(),
                design.title(),
                recommendations.findingIdsOf(it.id()).stream()
                        .map(each -> finding(each, design, readable))
                        .toList());
    }

    private FindingLink finding(UUID id, EvaluationDesign design, Set<String> readable) {
        var found = findings.require(id);
        var question = design.questions().stream()
                .filter(each -> Objects.equals(each.id(), found.questionId()))
                .map(EvaluationDesign.Question::text)
                .findFirst()
                .orElse(null);
        List<EvidenceLink> evidence = findings.evidenceOf(id).stream()
                .map(each -> link(each, readable))
                .toList();
        return new FindingLink(id, found.type(), found.title(), found.statement(), question, found.stale(), evidence);
    }

    private static EvidenceLink link(PinnedEvidence pinned, Set<String> readable) {
        var withheld = pinned.kind() == EvidenceKind.INTERVIEW_QUOTE && !readable.contains(pinned.reference());
        return new EvidenceLink(
                pinned.id(),
                pinned.kind(),
                pinned.agreement(),
                pinned.sourceId(),
                pinned.itemId(),
                pinned.sourceTitle(),
                pinned.locator(),
                withheld ? null : pinned.statement(),
                pinned.n());
    }

    /** Quotes that the caller may read: all for the team, for others those whose speakers consent. */
    private Set<String> readable(UUID evaluationId) {
        var all = interviews.mayReadTranscripts(evaluationId);
        return interviews.quotesOf(evaluationId).stream()
                .filter(each -> all || each.textOutside() != null)
                .map(QuoteRef::id)
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }
}

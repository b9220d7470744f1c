package id.ampera.finding;

import id.ampera.evaluation.EvaluationQuestionRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.finding.FindingView.PinnedView;
import id.ampera.finding.FindingView.StateView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Puts findings on the wire, each piece of evidence beside what is there now. */
@ApplicationScoped
class FindingViews {
    private final Evaluations evaluations;
    private final EvidenceReader evidence;

    FindingViews(Evaluations evaluations, EvidenceReader evidence) {
        this.evaluations = evaluations;
        this.evidence = evidence;
    }

    FindingView of(Finding finding) {
        var question = evaluations.questionsOf(finding.evaluationId()).stream()
                .filter(each -> each.id().equals(finding.questionId()))
                .map(EvaluationQuestionRef::question)
                .findFirst()
                .orElse(null);
        return new FindingView(
                finding.id(),
                finding.version(),
                finding.evaluationId(),
                evaluations.require(finding.evaluationId()).title(),
                finding.questionId(),
                question,
                finding.type(),
                finding.title(),
                finding.statement(),
                finding.status(),
                finding.isStale(),
                finding.staleReason(),
                Triangulation.of(finding.pieces()),
                finding.evidence().stream().map(each -> pinned(finding, each)).toList(),
                finding.withdrawalReason(),
                finding.publishedAt(),
                finding.withdrawnAt(),
                finding.updatedAt(),
                can(finding));
    }

    private PinnedView pinned(Finding finding, FindingEvidence pin) {
        var was = pin.pinned();
        var now = evidence.find(finding, pin);
        return new PinnedView(
                was.id(),
                was.kind(),
                was.reference(),
                was.sourceId(),
                was.itemId(),
                was.sourceTitle(),
                was.locator(),
                was.agreement(),
                was.note(),
                pin.pinnedAt(),
                pin.standingOf(now),
                StateView.of(was),
                StateView.of(now));
    }

    private List<String> can(Finding finding) {
        var can = new ArrayList<String>();
        if (!evaluations.mayEdit(finding.evaluationId())) return can;
        switch (finding.status()) {
            case DRAFT -> can.addAll(List.of("edit", "pin", "accept", "publish", "withdraw"));
            case PUBLISHED -> can.addAll(List.of("accept", "withdraw"));
            case WITHDRAWN -> can.add("reopen");
        }
        can.add("verify");
        return can;
    }
}

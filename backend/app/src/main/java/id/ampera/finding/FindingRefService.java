package id.ampera.finding;

import id.ampera.evaluation.EvaluationQuestionRef;
import id.ampera.evaluation.Evaluations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class FindingRefService implements Findings {
    private final FindingRepository repository;
    private final Evaluations evaluations;

    FindingRefService(FindingRepository repository, Evaluations evaluations) {
        this.repository = repository;
        this.evaluations = evaluations;
    }

    @Override
    public FindingRef require(UUID id) {
        return repository.require(id).ref();
    }

    @Override
    public List<FindingRef> publishedOf(UUID evaluationId) {
        var order = evaluations.questionsOf(evaluationId).stream()
                .map(EvaluationQuestionRef::id)
                .toList();
        return repository.ofEvaluation(evaluationId).stream()
                .filter(each -> each.status() == FindingStatus.PUBLISHED)
                .map(Finding::ref)
                .sorted(Comparator.comparing(each -> order.indexOf(each.questionId())))
                .toList();
    }

    @Override
    public List<PinnedEvidence> evidenceOf(UUID findingId) {
        return repository.require(findingId).evidence().stream()
                .map(FindingEvidence::pinned)
                .toList();
    }

    @Override
    public List<VerdictRef> verdictsOf(UUID evaluationId) {
        return repository.verdicts(evaluationId).stream()
                .map(ProgrammeVerdict::ref)
                .toList();
    }
}

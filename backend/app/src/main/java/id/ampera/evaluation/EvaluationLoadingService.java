package id.ampera.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class EvaluationLoadingService implements EvaluationLoading {
    private final EvaluationRepository repository;
    private final Clock clock;

    EvaluationLoadingService(EvaluationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public UUID addEvaluation(NewEvaluation input) {
        var now = clock.instant();
        var criteria = input.criteria().stream()
                .map(each -> new EvaluationInput.CriterionInput(each.code(), each.description()))
                .toList();
        var evaluation = new Evaluation(
                new EvaluationInput(
                        input.code(), input.title(), input.purpose(), input.programmeIds(), criteria, input.methods()),
                now);
        evaluation.schedule(
                input.milestones().stream()
                        .map(each -> new Evaluation.Milestone(each.name(), each.dueOn()))
                        .toList(),
                now);
        evaluation.staff(input.team(), now);
        evaluation.ask(
                input.questions().stream()
                        .map(EvaluationLoadingService::question)
                        .toList(),
                now);
        for (var phase : EvaluationPhase.values()) {
            if (phase != EvaluationPhase.DESIGN && phase.compareTo(input.phase()) <= 0) evaluation.advance(phase, now);
        }
        repository.persist(evaluation);
        return evaluation.id();
    }

    private static QuestionPlan.QuestionInput question(NewQuestion question) {
        var sources = question.sources().stream()
                .map(each -> new QuestionPlan.SourceInput(each.kind(), each.label(), each.reference()))
                .toList();
        return new QuestionPlan.QuestionInput(null, question.question(), question.criterion(), sources);
    }

    @Override
    public List<UUID> questionsOf(UUID evaluationId) {
        return repository.require(evaluationId).questions().stream()
                .map(EvaluationQuestion::id)
                .toList();
    }
}

package id.ampera.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class EvaluationLoadingService implements EvaluationLoading {
    private final EvaluationRepository repository;
    private final AnsweringSources sources;
    private final Clock clock;

    EvaluationLoadingService(EvaluationRepository repository, AnsweringSources sources, Clock clock) {
        this.repository = repository;
        this.sources = sources;
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
    public void attachPlanned(UUID evaluationId) {
        var evaluation = repository.require(evaluationId);
        var candidates = sources.candidates(evaluationId);
        var attachments = new ArrayList<AnsweringPlan.AttachmentInput>();
        for (var question : evaluation.questions()) {
            for (var candidate : candidates) {
                if (question.plans(candidate)) {
                    attachments.add(new AnsweringPlan.AttachmentInput(
                            question.id(), candidate.kind(), candidate.sourceId(), candidate.itemKey()));
                }
            }
        }
        evaluation.attach(sources.attached(evaluation, new AnsweringPlan(attachments)), clock.instant());
    }

    @Override
    public List<UUID> questionsOf(UUID evaluationId) {
        return repository.require(evaluationId).questions().stream()
                .map(EvaluationQuestion::id)
                .toList();
    }
}

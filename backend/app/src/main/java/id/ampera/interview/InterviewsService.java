package id.ampera.interview;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class InterviewsService implements Interviews {
    private final InterviewRepository repository;
    private final InterviewViews views;
    private final Evaluations evaluations;

    InterviewsService(InterviewRepository repository, InterviewViews views, Evaluations evaluations) {
        this.repository = repository;
        this.views = views;
        this.evaluations = evaluations;
    }

    @Override
    public InterviewRef require(UUID id) {
        return views.ref(repository.require(id));
    }

    @Override
    public List<InterviewRef> of(UUID evaluationId) {
        return repository.of(evaluationId).stream().map(views::ref).toList();
    }

    @Override
    public List<QuoteRef> quotesOf(UUID evaluationId) {
        var questions = questions(evaluationId);
        return repository.quotesOf(evaluationId).stream()
                .map(each -> views.ref(each.quote(), each.interview(), questions))
                .toList();
    }

    // a finding whose quote was removed asks in the transaction of the removal, which shall go through
    @Override
    @Transactional(dontRollbackOn = Problem.class)
    public QuoteRef requireQuote(UUID evaluationId, UUID quoteId) {
        var quote = repository.findQuote(quoteId).orElseThrow(CommonProblem.NOT_FOUND::raise);
        var interview = repository.require(quote.interviewId());
        if (!interview.evaluationId().equals(evaluationId)) throw CommonProblem.NOT_FOUND.raise();
        return views.ref(quote, interview, questions(evaluationId));
    }

    private Map<UUID, UUID> questions(UUID evaluationId) {
        var questions = new HashMap<UUID, UUID>();
        for (var tied : repository.tiedQuestions(evaluationId)) questions.put((UUID) tied[1], (UUID) tied[2]);
        return questions;
    }

    @Override
    public boolean mayReadTranscripts(UUID evaluationId) {
        return evaluations.isInside(evaluationId);
    }

    @Override
    public Set<UUID> transcriptEvaluations() {
        return evaluations.insideIds();
    }
}

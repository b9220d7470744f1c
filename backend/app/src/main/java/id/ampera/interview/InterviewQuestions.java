package id.ampera.interview;

import id.ampera.evaluation.AnswerSource;
import id.ampera.evaluation.Answering;
import id.ampera.evaluation.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** An interview answers the evaluation questions that its guide is tied to. */
@ApplicationScoped
class InterviewQuestions implements AnswerSource {
    private final InterviewRepository repository;
    private final InterviewViews views;

    InterviewQuestions(InterviewRepository repository, InterviewViews views) {
        this.repository = repository;
        this.views = views;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.INTERVIEW_QUESTION;
    }

    @Override
    public List<Answering> answering(UUID evaluationId) {
        var tied = repository.tiedQuestions(evaluationId);
        var answering = new ArrayList<Answering>();
        for (var interview : repository.of(evaluationId)) {
            if (interview.status() != InterviewStatus.HELD) continue;
            var questions = new HashSet<UUID>();
            for (var each : tied) if (each[0].equals(interview.guideId())) questions.add((UUID) each[2]);
            for (var question : questions) answering.add(answering(interview, question));
            if (questions.isEmpty()) answering.add(answering(interview, null));
        }
        return answering;
    }

    private Answering answering(Interview interview, UUID question) {
        return new Answering(question, kind(), interview.titleOutside(), views.speaker(interview), interview.id());
    }
}

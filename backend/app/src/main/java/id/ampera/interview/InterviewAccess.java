package id.ampera.interview;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who sees an evaluation sees its interviews as far as the consent goes; transcripts are read by the team only. */
@ApplicationScoped
class InterviewAccess {
    private final Evaluations evaluations;

    InterviewAccess(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    void requireVisible(Interview interview) {
        evaluations.requireVisible(interview.evaluationId());
    }

    void requireEditable(Interview interview) {
        evaluations.requireEditable(interview.evaluationId());
    }

    void requireInside(Interview interview) {
        requireVisible(interview);
        if (!isInside(interview)) throw InterviewProblem.TRANSCRIPT_FOR_TEAM.raise();
    }

    boolean isInside(Interview interview) {
        return evaluations.isInside(interview.evaluationId());
    }

    /** The evaluation that something new is to belong to. */
    void requireOwner(UUID evaluationId, InterviewProblem unknown) {
        try {
            evaluations.requireVisible(evaluationId);
        } catch (Problem problem) {
            if (problem.type() != CommonProblem.NOT_FOUND) throw problem;
            throw unknown.at("/evaluationId");
        }
        evaluations.requireEditable(evaluationId);
    }

    List<String> can(Interview interview) {
        var can = new ArrayList<String>();
        if (isInside(interview) && interview.transcriptNumber() > 0) can.add("read");
        if (!evaluations.mayEdit(interview.evaluationId())) return can;
        switch (interview.status()) {
            case PLANNED -> can.addAll(List.of("edit", "hold", "cancel"));
            case HELD -> {
                can.addAll(List.of("edit", "transcribe"));
                if (interview.transcriptNumber() > 0) can.add("quote");
            }
            case CANCELLED -> {}
        }
        return can;
    }
}

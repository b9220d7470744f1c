package id.ampera.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes evaluations for loaders that run without a signed-in person. Each call is one transaction. */
public interface EvaluationLoading {

    /** @param code one of {@link StandardCriterion} or an own one; {@code description} needed for an own one */
    record NewCriterion(String code, String description) {}

    record NewMilestone(String name, LocalDate dueOn) {}

    record NewSource(SourceKind kind, String label, String reference) {}

    /** @param criterion code of a criterion of the evaluation, or null */
    record NewQuestion(String question, String criterion, List<NewSource> sources) {}

    record NewEvaluation(
            String code,
            String title,
            String purpose,
            Set<UUID> programmeIds,
            List<NewCriterion> criteria,
            Set<Method> methods,
            List<NewMilestone> milestones,
            Map<UUID, MemberRole> team,
            List<NewQuestion> questions,
            EvaluationPhase phase) {}

    UUID addEvaluation(NewEvaluation evaluation);

    /** Attaches to each question the candidates that its planned sources refer to by their item. */
    void attachPlanned(UUID evaluationId);

    /** Questions of the evaluation in their order. */
    List<UUID> questionsOf(UUID evaluationId);
}

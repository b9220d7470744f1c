package id.ampera.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How an evaluation was designed, as reports tell it. {@code purpose} and a criterion's words may be null. */
public record EvaluationDesign(
        UUID id,
        String code,
        String title,
        String purpose,
        EvaluationPhase phase,
        Set<UUID> programmeIds,
        Set<Method> methods,
        List<CriterionText> criteria,
        List<Question> questions,
        List<Milestone> milestones,
        List<Member> team) {

    public record CriterionText(String code, String description) {}

    public record Question(UUID id, String text, String criterion) {}

    public record Milestone(String name, LocalDate dueOn) {}

    public record Member(String name, MemberRole role) {}
}

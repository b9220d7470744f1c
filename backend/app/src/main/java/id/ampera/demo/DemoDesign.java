package id.ampera.demo;

import id.ampera.evaluation.EvaluationLoading;
import id.ampera.evaluation.EvaluationLoading.NewCriterion;
import id.ampera.evaluation.EvaluationLoading.NewEvaluation;
import id.ampera.evaluation.EvaluationLoading.NewMilestone;
import id.ampera.evaluation.EvaluationLoading.NewQuestion;
import id.ampera.evaluation.EvaluationLoading.NewSource;
import id.ampera.evaluation.EvaluationPhase;
import id.ampera.evaluation.MemberRole;
import id.ampera.organisation.Employees;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;

/** Loads the evaluation of the three programmes. */
@ApplicationScoped
class DemoDesign {
    private final DemoStepService steps;
    private final EvaluationLoading evaluations;
    private final Employees employees;

    DemoDesign(DemoStepService steps, EvaluationLoading evaluations, Employees employees) {
        this.steps = steps;
        this.evaluations = evaluations;
        this.employees = employees;
    }

    UUID load(DemoStory story, Collection<UUID> programmes) {
        return steps.once("evaluation", () -> addEvaluation(story, Set.copyOf(programmes)));
    }

    private UUID addEvaluation(DemoStory story, Set<UUID> programmes) {
        var design = DemoData.evaluation();
        var team = new HashMap<UUID, MemberRole>();
        for (var member : design.team()) {
            team.put(employees.findByNip(member.nip()).orElseThrow().id(), member.role());
        }
        return evaluations.addEvaluation(new NewEvaluation(
                design.code(),
                design.title(),
                design.purpose(),
                programmes,
                design.criteria().stream()
                        .map(code -> new NewCriterion(code, null))
                        .toList(),
                design.methods(),
                design.milestones().stream()
                        .map(each -> new NewMilestone(each.name(), friday(story.today(), each.day())))
                        .toList(),
                team,
                design.questions().stream().map(DemoDesign::question).toList(),
                EvaluationPhase.COLLECTION));
    }

    /** When the surveys are there. */
    void attachSources(UUID evaluationId) {
        steps.once("sources of the questions", () -> {
            evaluations.attachPlanned(evaluationId);
            return evaluationId;
        });
    }

    private static LocalDate friday(LocalDate today, int day) {
        return day < 0 ? DemoDays.fridayBefore(today.plusDays(day)) : DemoDays.fridayAfter(today.plusDays(day));
    }

    private static NewQuestion question(DemoEvaluation.Question question) {
        return new NewQuestion(
                question.question(),
                question.criterion(),
                question.sources().stream()
                        .map(each -> new NewSource(each.kind(), each.label(), each.reference()))
                        .toList());
    }
}

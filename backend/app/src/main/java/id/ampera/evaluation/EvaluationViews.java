package id.ampera.evaluation;

import id.ampera.evaluation.EvaluationView.CriterionEntry;
import id.ampera.evaluation.EvaluationView.MilestoneEntry;
import id.ampera.evaluation.EvaluationView.ProgrammeEntry;
import id.ampera.evaluation.EvaluationView.QuestionEntry;
import id.ampera.evaluation.EvaluationView.SourceEntry;
import id.ampera.evaluation.EvaluationView.TeamMember;
import id.ampera.organisation.Employees;
import id.ampera.programme.Programmes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Puts an evaluation on the wire, with the names of what it refers to and with what answers its questions. */
@ApplicationScoped
class EvaluationViews {
    private final Programmes programmes;
    private final Employees employees;
    private final AnsweringSources answeringSources;
    private final EvaluationAccess access;

    EvaluationViews(
            Programmes programmes, Employees employees, AnsweringSources answeringSources, EvaluationAccess access) {
        this.programmes = programmes;
        this.employees = employees;
        this.answeringSources = answeringSources;
        this.access = access;
    }

    EvaluationView of(Evaluation evaluation) {
        var answering = answeringSources.of(evaluation);
        return new EvaluationView(
                evaluation.id(),
                evaluation.version(),
                evaluation.code(),
                evaluation.title(),
                evaluation.purpose(),
                evaluation.phase(),
                programmes.findAll(evaluation.programmeIds()).stream()
                        .map(each -> new ProgrammeEntry(each.id(), each.code(), each.title()))
                        .toList(),
                evaluation.criteria().stream()
                        .map(each -> new CriterionEntry(each.code(), each.description()))
                        .toList(),
                new TreeSet<>(evaluation.methods()),
                evaluation.milestones().stream()
                        .map(each -> new MilestoneEntry(each.name(), each.dueOn()))
                        .sorted(Comparator.comparing(MilestoneEntry::dueOn))
                        .toList(),
                team(evaluation),
                evaluation.questions().stream()
                        .map(each -> question(each, answering.getOrDefault(each.id(), List.of())))
                        .toList(),
                evaluation.missing(),
                answering.getOrDefault(null, List.of()),
                evaluation.updatedAt(),
                access.can(evaluation));
    }

    EvaluationDesign design(Evaluation evaluation) {
        return new EvaluationDesign(
                evaluation.id(),
                evaluation.code(),
                evaluation.title(),
                evaluation.purpose(),
                evaluation.phase(),
                evaluation.programmeIds(),
                new TreeSet<>(evaluation.methods()),
                evaluation.criteria().stream()
                        .map(each -> new EvaluationDesign.CriterionText(each.code(), each.description()))
                        .toList(),
                evaluation.questions().stream()
                        .map(each -> new EvaluationDesign.Question(each.id(), each.question(), each.criterion()))
                        .toList(),
                evaluation.milestones().stream()
                        .map(each -> new EvaluationDesign.Milestone(each.name(), each.dueOn()))
                        .sorted(Comparator.comparing(EvaluationDesign.Milestone::dueOn))
                        .toList(),
                team(evaluation).stream()
                        .map(each -> new EvaluationDesign.Member(each.name(), each.role()))
                        .toList());
    }

    private List<TeamMember> team(Evaluation evaluation) {
        var people = employees.findAll(evaluation.team().keySet());
        return evaluation.team().entrySet().stream()
                .map(each -> {
                    var person = people.get(each.getKey());
                    return new TeamMember(each.getKey(), person.name(), person.maskedNip(), each.getValue());
                })
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::name))
                .toList();
    }

    private static QuestionEntry question(EvaluationQuestion question, List<Answering> answering) {
        return new QuestionEntry(
                question.id(),
                question.question(),
                question.criterion(),
                question.sources().stream()
                        .map(each -> new SourceEntry(each.kind(), each.label(), each.reference()))
                        .toList(),
                answering);
    }
}

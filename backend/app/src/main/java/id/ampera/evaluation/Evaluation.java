package id.ampera.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

@Entity
@Table(name = "evaluation")
class Evaluation {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String code;
    private String title;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private EvaluationPhase phase = EvaluationPhase.DESIGN;

    @ElementCollection
    @CollectionTable(name = "evaluation_programme", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "programme_id")
    private Set<UUID> programmeIds = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_criterion", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_method", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "method")
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_milestone", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "position")
    private List<Milestone> milestones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_member", joinColumns = @JoinColumn(name = "evaluation_id"))
    @MapKeyColumn(name = "employee_id")
    @Column(name = "member_role")
    @Enumerated(EnumType.STRING)
    private Map<UUID, MemberRole> team = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "evaluation_id", nullable = false)
    @OrderBy("position")
    private List<EvaluationQuestion> questions = new ArrayList<>();

    private Instant updatedAt;

    @Embeddable
    record Criterion(String code, String description) {}

    @Embeddable
    record Milestone(String name, LocalDate dueOn) {}

    protected Evaluation() {}

    Evaluation(EvaluationInput input, Instant now) {
        apply(input, now);
    }

    void edit(EvaluationInput input, Instant now) {
        requireDesign();
        apply(input, now);
    }

    private void apply(EvaluationInput input, Instant now) {
        requireCriteria(input.criteria());
        code = input.code().strip();
        title = input.title().strip();
        purpose = input.purpose().strip();
        replace(programmeIds, input.programmeIds());
        criteria.clear();
        input.criteria().forEach(each -> criteria.add(new Criterion(each.code(), orNull(each.description()))));
        replace(methods, input.methods());
        updatedAt = now;
    }

    private void requireCriteria(List<EvaluationInput.CriterionInput> inputs) {
        var codes = new HashSet<String>();
        for (int i = 0; i < inputs.size(); i++) {
            var each = inputs.get(i);
            if (!codes.add(each.code())) throw EvaluationProblem.CRITERION_TWICE.at("/criteria/" + i + "/code");
            if (!StandardCriterion.has(each.code()) && orNull(each.description()) == null) {
                throw EvaluationProblem.CRITERION_WITHOUT_TEXT.at("/criteria/" + i + "/description");
            }
        }
        for (var question : questions) {
            if (question.criterion() != null && !codes.contains(question.criterion())) {
                throw EvaluationProblem.CRITERION_IN_USE.at("/criteria").with("question", question.question());
            }
        }
    }

    /** Elements that stay are not written again. */
    private static <T> void replace(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    void schedule(List<Milestone> plan, Instant now) {
        requireNotClosed();
        milestones.clear();
        milestones.addAll(plan);
        updatedAt = now;
    }

    void staff(Map<UUID, MemberRole> members, Instant now) {
        requireNotClosed();
        if (!members.containsValue(MemberRole.LEAD)) throw EvaluationProblem.TEAM_WITHOUT_LEAD.at("/members");
        team.keySet().retainAll(members.keySet());
        team.putAll(members);
        updatedAt = now;
    }

    /** Questions that are named by their id are kept, the others are new; what is left out is gone. */
    void ask(List<QuestionPlan.QuestionInput> inputs, Instant now) {
        requireDesign();
        var codes = criteria.stream().map(Criterion::code).collect(Collectors.toSet());
        var known = questions.stream().collect(Collectors.toMap(EvaluationQuestion::id, Function.identity()));
        var arranged = new ArrayList<EvaluationQuestion>();
        for (int i = 0; i < inputs.size(); i++) {
            var input = inputs.get(i);
            var question = input.id() == null ? new EvaluationQuestion() : known.remove(input.id());
            if (question == null) throw EvaluationProblem.QUESTION_UNKNOWN.at("/questions/" + i + "/id");
            if (input.criterion() != null && !codes.contains(input.criterion())) {
                throw EvaluationProblem.CRITERION_UNKNOWN.at("/questions/" + i + "/criterion");
            }
            question.apply(input, i);
            arranged.add(question);
        }
        questions.clear();
        questions.addAll(arranged);
        updatedAt = now;
    }

    /** @param attached by question; questions that are not in it have nothing attached */
    void attach(Map<UUID, Set<EvaluationQuestion.Attached>> attached, Instant now) {
        requireDesign();
        for (var question : questions) question.attach(attached.getOrDefault(question.id(), Set.of()));
        updatedAt = now;
    }

    void advance(EvaluationPhase to, Instant now) {
        if (to.ordinal() != phase.ordinal() + 1) throw EvaluationProblem.PHASE_NOT_NEXT.with("phase", phase);
        if (phase == EvaluationPhase.DESIGN) {
            var missing = missing();
            if (!missing.isEmpty()) throw EvaluationProblem.DESIGN_INCOMPLETE.with("missing", missing);
        }
        phase = to;
        updatedAt = now;
    }

    void goBack(EvaluationPhase to, Instant now) {
        if (to.ordinal() != phase.ordinal() - 1) throw EvaluationProblem.PHASE_NOT_NEXT.with("phase", phase);
        phase = to;
        updatedAt = now;
    }

    /** What the design still lacks before evidence is collected. */
    Set<DesignGap> missing() {
        var missing = EnumSet.noneOf(DesignGap.class);
        if (criteria.isEmpty()) missing.add(DesignGap.CRITERIA);
        if (methods.isEmpty()) missing.add(DesignGap.METHODS);
        if (!team.containsValue(MemberRole.LEAD)) missing.add(DesignGap.LEAD);
        if (questions.isEmpty()) missing.add(DesignGap.QUESTIONS);
        if (questions.stream().anyMatch(EvaluationQuestion::hasNoSource)) missing.add(DesignGap.SOURCES);
        return missing;
    }

    private void requireDesign() {
        requireNotClosed();
        if (!phase.allowsDesign()) throw EvaluationProblem.DESIGN_FIXED.raise();
    }

    void requireNotClosed() {
        if (phase == EvaluationPhase.CLOSED) throw EvaluationProblem.EVALUATION_CLOSED.raise();
    }

    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    EvaluationPhase phase() {
        return phase;
    }

    Set<UUID> programmeIds() {
        return Set.copyOf(programmeIds);
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    Set<Method> methods() {
        return methods.isEmpty() ? Set.of() : EnumSet.copyOf(methods);
    }

    List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    Map<UUID, MemberRole> team() {
        return Map.copyOf(team);
    }

    List<EvaluationQuestion> questions() {
        return List.copyOf(questions);
    }

    Instant updatedAt() {
        return updatedAt;
    }
}

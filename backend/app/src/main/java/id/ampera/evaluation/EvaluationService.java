package id.ampera.evaluation;

import id.ampera.organisation.Employees;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.programme.Programmes;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class EvaluationService implements Evaluations {
    private static final String SUBJECT = "evaluation";
    private static final UUID NOBODY = new UUID(0, 0);

    private final EvaluationRepository repository;
    private final EvaluationViews views;
    private final AnsweringSources sources;
    private final Programmes programmes;
    private final Employees employees;
    private final EvaluationAccess access;
    private final Audit audit;
    private final Clock clock;

    EvaluationService(
            EvaluationRepository repository,
            EvaluationViews views,
            AnsweringSources sources,
            Programmes programmes,
            Employees employees,
            EvaluationAccess access,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.sources = sources;
        this.programmes = programmes;
        this.employees = employees;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Page<EvaluationListItem> list(EvaluationFilter filter) {
        var onlyOwn = !access.seesAll() || Boolean.TRUE.equals(filter.mine);
        var member = access.self() == null ? NOBODY : access.self();
        return repository.list(filter, onlyOwn ? member : null, clock.instant());
    }

    EvaluationView show(UUID id) {
        var evaluation = repository.require(id);
        access.requireVisible(evaluation);
        return views.of(evaluation);
    }

    /** Whoever creates an evaluation leads it. */
    EvaluationView create(EvaluationInput input) {
        access.requireCreator();
        requireProgrammes(input);
        var now = clock.instant();
        var evaluation = new Evaluation(input, now);
        if (access.self() != null) evaluation.staff(Map.of(access.self(), MemberRole.LEAD), now);
        repository.persist(evaluation);
        repository.flush();
        var view = views.of(evaluation);
        audit.record("evaluation.created", SUBJECT, evaluation.id(), null, view);
        return view;
    }

    EvaluationView edit(UUID id, IfMatch ifMatch, EvaluationInput input) {
        var evaluation = requireEditor(id, ifMatch);
        var before = views.of(evaluation);
        requireProgrammes(input);
        evaluation.edit(input, clock.instant());
        return recorded("evaluation.edited", evaluation, before);
    }

    EvaluationView ask(UUID id, IfMatch ifMatch, QuestionPlan plan) {
        var evaluation = requireEditor(id, ifMatch);
        var before = views.of(evaluation);
        evaluation.ask(plan.questions(), clock.instant());
        return recorded("evaluation.questions-asked", evaluation, before);
    }

    AnswerCandidates candidates(UUID id) {
        var evaluation = repository.require(id);
        access.requireVisible(evaluation);
        return new AnswerCandidates(sources.candidates(id));
    }

    EvaluationView attach(UUID id, IfMatch ifMatch, AnsweringPlan plan) {
        var evaluation = requireEditor(id, ifMatch);
        var before = views.of(evaluation);
        evaluation.attach(sources.attached(evaluation, plan), clock.instant());
        return recorded("evaluation.sources-attached", evaluation, before);
    }

    EvaluationView schedule(UUID id, IfMatch ifMatch, TimelineInput input) {
        var evaluation = requireEditor(id, ifMatch);
        var before = views.of(evaluation);
        var plan = input.milestones().stream()
                .map(each -> new Evaluation.Milestone(each.name().strip(), each.dueOn()))
                .toList();
        evaluation.schedule(plan, clock.instant());
        return recorded("evaluation.scheduled", evaluation, before);
    }

    EvaluationView staff(UUID id, IfMatch ifMatch, TeamInput input) {
        var evaluation = repository.require(id);
        access.requireLead(evaluation);
        IfMatch.require(ifMatch, evaluation.version());
        var before = views.of(evaluation);
        evaluation.staff(members(input), clock.instant());
        return recorded("evaluation.staffed", evaluation, before);
    }

    private Map<UUID, MemberRole> members(TeamInput input) {
        var members = new HashMap<UUID, MemberRole>();
        for (int i = 0; i < input.members().size(); i++) {
            var each = input.members().get(i);
            if (members.put(each.employeeId(), each.role()) != null) {
                throw EvaluationProblem.MEMBER_TWICE.at("/members/" + i + "/employeeId");
            }
        }
        var found = employees.findAll(members.keySet()).keySet();
        for (int i = 0; i < input.members().size(); i++) {
            if (!found.contains(input.members().get(i).employeeId())) {
                throw EvaluationProblem.MEMBER_UNKNOWN.at("/members/" + i + "/employeeId");
            }
        }
        return members;
    }

    EvaluationView advance(UUID id, PhaseInput input) {
        var evaluation = repository.require(id);
        access.requireLead(evaluation);
        var before = views.of(evaluation);
        evaluation.advance(input.to(), clock.instant());
        return moved("evaluation.advanced", evaluation, before, input);
    }

    EvaluationView goBack(UUID id, PhaseInput input) {
        var evaluation = repository.require(id);
        access.requireLead(evaluation);
        if (Evaluation.orNull(input.reason()) == null) throw EvaluationProblem.REASON_MISSING.at("/reason");
        var before = views.of(evaluation);
        evaluation.goBack(input.to(), clock.instant());
        return moved("evaluation.gone-back", evaluation, before, input);
    }

    private EvaluationView moved(String action, Evaluation evaluation, EvaluationView before, PhaseInput input) {
        repository.flush();
        audit.record(action, SUBJECT, evaluation.id(), Map.of("phase", before.phase()), input);
        return views.of(evaluation);
    }

    private EvaluationView recorded(String action, Evaluation evaluation, EvaluationView before) {
        repository.flush();
        var after = views.of(evaluation);
        audit.record(action, SUBJECT, evaluation.id(), before, after);
        return after;
    }

    private Evaluation requireEditor(UUID id, IfMatch ifMatch) {
        var evaluation = repository.require(id);
        access.requireEditor(evaluation);
        IfMatch.require(ifMatch, evaluation.version());
        return evaluation;
    }

    private void requireProgrammes(EvaluationInput input) {
        if (programmes.findAll(input.programmeIds()).size()
                < input.programmeIds().size()) {
            throw EvaluationProblem.PROGRAMME_UNKNOWN.at("/programmeIds");
        }
    }

    @Override
    public EvaluationRef require(UUID id) {
        return ref(repository.require(id));
    }

    @Override
    public EvaluationRef requireVisible(UUID id) {
        var evaluation = repository.require(id);
        access.requireVisible(evaluation);
        return ref(evaluation);
    }

    @Override
    public EvaluationRef requireEditable(UUID id) {
        var evaluation = repository.require(id);
        access.requireEditor(evaluation);
        evaluation.requireNotClosed();
        return ref(evaluation);
    }

    @Override
    public boolean mayEdit(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(each -> access.mayEdit(each) && each.phase() != EvaluationPhase.CLOSED)
                .isPresent();
    }

    @Override
    public boolean isInside(UUID id) {
        return repository.findByIdOptional(id).filter(access::isInside).isPresent();
    }

    @Override
    public Set<UUID> insideIds() {
        if (access.isAdministrator()) return null;
        return access.self() == null ? Set.of() : repository.idsOfMember(access.self());
    }

    @Override
    public Set<UUID> visibleIds() {
        if (access.seesAll()) return null;
        return access.self() == null ? Set.of() : repository.idsOfMember(access.self());
    }

    @Override
    public List<EvaluationQuestionRef> questionsOf(UUID id) {
        return repository.require(id).questions().stream()
                .map(each -> new EvaluationQuestionRef(each.id(), each.question(), each.criterion()))
                .toList();
    }

    @Override
    public Set<UUID> teamOf(UUID id) {
        return repository.require(id).team().entrySet().stream()
                .filter(each -> each.getValue() != MemberRole.OBSERVER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public EvaluationDesign design(UUID id) {
        return views.design(repository.require(id));
    }

    @Override
    public List<EvaluationRef> all() {
        return repository.listAll(Sort.by("title")).stream()
                .map(EvaluationService::ref)
                .toList();
    }

    private static EvaluationRef ref(Evaluation evaluation) {
        return new EvaluationRef(evaluation.id(), evaluation.code(), evaluation.title(), evaluation.programmeIds());
    }
}

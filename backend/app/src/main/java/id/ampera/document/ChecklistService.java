package id.ampera.document;

import id.ampera.evaluation.EvaluationQuestionRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import id.ampera.platform.paging.Tombstones;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class ChecklistService {
    private static final String SUBJECT = "checklist";

    private final ChecklistRepository repository;
    private final ExcerptRepository excerpts;
    private final Evaluations evaluations;
    private final Tombstones tombstones;
    private final Audit audit;
    private final Clock clock;

    ChecklistService(
            ChecklistRepository repository,
            ExcerptRepository excerpts,
            Evaluations evaluations,
            Tombstones tombstones,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.excerpts = excerpts;
        this.evaluations = evaluations;
        this.tombstones = tombstones;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ChecklistListItem> list(ChecklistFilter filter) {
        return repository.list(filter, evaluations.visibleIds(), clock.instant());
    }

    ChecklistView show(UUID id) {
        var checklist = repository.require(id);
        evaluations.requireVisible(checklist.evaluationId());
        return view(checklist);
    }

    ChecklistView create(ChecklistInput input) {
        evaluations.requireEditable(input.evaluationId());
        var checklist = add(input);
        var view = view(checklist);
        audit.record("checklist.created", SUBJECT, checklist.id(), null, view);
        return view;
    }

    Checklist add(ChecklistInput input) {
        requireKnown(input);
        var checklist = new Checklist(input, clock.instant());
        repository.persist(checklist);
        repository.flush();
        return checklist;
    }

    ChecklistView edit(UUID id, IfMatch ifMatch, ChecklistInput input) {
        var checklist = repository.require(id);
        evaluations.requireEditable(checklist.evaluationId());
        IfMatch.require(ifMatch, checklist.version());
        var before = view(checklist);
        requireKnown(input);
        checklist.apply(input, clock.instant());
        repository.flush();
        var after = view(checklist);
        audit.record("checklist.edited", SUBJECT, id, before, after);
        return after;
    }

    void delete(UUID id, IfMatch ifMatch) {
        var checklist = repository.require(id);
        evaluations.requireEditable(checklist.evaluationId());
        IfMatch.require(ifMatch, checklist.version());
        var before = view(checklist);
        repository.delete(checklist);
        repository.flush();
        tombstones.bury(SUBJECT, id, clock.instant());
        audit.record("checklist.deleted", SUBJECT, id, before, null);
    }

    /** Questions and excerpts are those of the evaluation. */
    private void requireKnown(ChecklistInput input) {
        var questions = evaluations.questionsOf(input.evaluationId()).stream()
                .map(EvaluationQuestionRef::id)
                .collect(Collectors.toSet());
        var named = new HashSet<UUID>();
        input.criteria().forEach(each -> named.addAll(each.excerptIds()));
        var known = proofs(input.evaluationId(), named).keySet();
        for (int i = 0; i < input.criteria().size(); i++) {
            var each = input.criteria().get(i);
            if (each.questionId() != null && !questions.contains(each.questionId())) {
                throw DocumentProblem.CRITERION_QUESTION_UNKNOWN.at("/criteria/" + i + "/questionId");
            }
            if (!known.containsAll(each.excerptIds())) {
                throw DocumentProblem.EXCERPT_UNKNOWN.at("/criteria/" + i + "/excerptIds");
            }
        }
    }

    private Map<UUID, ExcerptListItem> proofs(UUID evaluationId, java.util.Collection<UUID> ids) {
        return excerpts.findAll(evaluationId, ids).stream()
                .collect(Collectors.toMap(ExcerptListItem::id, Function.identity()));
    }

    private ChecklistView view(Checklist checklist) {
        var ids = new HashSet<UUID>();
        checklist.criteria().forEach(each -> ids.addAll(each.excerptIds()));
        var proofs = proofs(checklist.evaluationId(), ids);
        return new ChecklistView(
                checklist.id(),
                checklist.version(),
                checklist.evaluationId(),
                evaluations.require(checklist.evaluationId()).title(),
                checklist.title(),
                checklist.criteria().stream().map(each -> view(each, proofs)).toList(),
                checklist.updatedAt(),
                evaluations.mayEdit(checklist.evaluationId()) ? List.of("edit", "delete") : List.of());
    }

    private static ChecklistView.CriterionView view(ChecklistCriterion each, Map<UUID, ExcerptListItem> proofs) {
        return new ChecklistView.CriterionView(
                each.id(),
                each.criterion(),
                each.questionId(),
                each.verdict(),
                each.note(),
                each.excerptIds().stream()
                        .map(proofs::get)
                        .filter(Objects::nonNull)
                        .sorted(java.util.Comparator.comparing(ExcerptListItem::documentTitle)
                                .thenComparing(ExcerptListItem::page)
                                .thenComparing(ExcerptListItem::start))
                        .toList());
    }
}

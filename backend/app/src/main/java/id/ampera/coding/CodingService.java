package id.ampera.coding;

import id.ampera.coding.CodebookView.CodeEntry;
import id.ampera.coding.CodebookView.PassageCounts;
import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Listed;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class CodingService {
    private static final String SUBJECT = "codebook";

    private final CodebookRepository repository;
    private final Passages passages;
    private final Evaluations evaluations;
    private final Audit audit;
    private final Clock clock;

    CodingService(CodebookRepository repository, Passages passages, Evaluations evaluations, Audit audit, Clock clock) {
        this.repository = repository;
        this.passages = passages;
        this.evaluations = evaluations;
        this.audit = audit;
        this.clock = clock;
    }

    CodebookView show(UUID evaluationId) {
        evaluations.requireVisible(evaluationId);
        return view(evaluationId);
    }

    CodebookView arrange(UUID evaluationId, IfMatch ifMatch, CodebookInput input) {
        evaluations.requireEditable(evaluationId);
        var before = view(evaluationId);
        IfMatch.require(ifMatch, before.version());
        var codebook = repository.findById(evaluationId);
        if (codebook == null) {
            codebook = new Codebook(evaluationId, clock.instant());
            repository.persist(codebook);
        }
        requireUnused(codebook, input);
        codebook.arrange(input.codes(), clock.instant());
        repository.flush();
        var after = view(evaluationId);
        audit.record("codebook.arranged", SUBJECT, evaluationId, audited(before), audited(after));
        return after;
    }

    /** What a deleted quote or excerpt carried holds nothing up; an answer that the gate keeps back still does. */
    private void requireUnused(Codebook codebook, CodebookInput input) {
        var kept = input.codes().stream()
                .map(CodebookInput.CodeInput::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var dropped = codebook.codes().stream()
                .filter(each -> !kept.contains(each.id()))
                .collect(Collectors.toMap(Code::id, Code::name));
        var carrying = repository.passagesWith(dropped.keySet());
        if (carrying.isEmpty()) return;
        var there = passages.of(codebook.evaluationId()).stream()
                .map(each -> each.kind() + "/" + each.reference())
                .collect(Collectors.toSet());
        carrying.stream()
                .filter(each ->
                        each.kind() == PassageKind.ANSWER || there.contains(each.kind() + "/" + each.reference()))
                .findFirst()
                .ifPresent(used -> {
                    throw CodingProblem.CODE_IN_USE.at("/codes").with("name", dropped.get(used.codeId()));
                });
        repository.removeAll(carrying);
    }

    Page<PassageView> list(UUID evaluationId, PassageFilter filter) {
        evaluations.requireVisible(evaluationId);
        var q = filter.q == null ? "" : filter.q.strip().toLowerCase(Locale.ROOT);
        var found = passages.of(evaluationId).stream()
                .filter(each -> filter.kind == null || each.kind() == filter.kind)
                .filter(each -> filter.codeId == null || each.codes().contains(filter.codeId))
                .filter(each ->
                        filter.coded == null || filter.coded != each.codes().isEmpty())
                .filter(each -> q.isEmpty()
                        || each.text() != null
                                && each.text().toLowerCase(Locale.ROOT).contains(q))
                .toList();
        return Listed.page(found, filter, PassageSort.class, "source", clock.instant());
    }

    PassageView code(UUID evaluationId, CodeChoice choice) {
        var passage = requireCodable(evaluationId, choice);
        if (!passage.codes().contains(choice.codeId())) {
            repository.add(new CodedPassage(choice.codeId(), choice.kind(), choice.reference()));
            audit.record("codebook.coded", SUBJECT, evaluationId, null, choice);
        }
        return find(evaluationId, choice);
    }

    PassageView uncode(UUID evaluationId, CodeChoice choice) {
        requireCodable(evaluationId, choice);
        if (repository.remove(choice.codeId(), choice.kind(), choice.reference()) > 0) {
            audit.record("codebook.uncoded", SUBJECT, evaluationId, choice, null);
        }
        return find(evaluationId, choice);
    }

    private PassageView requireCodable(UUID evaluationId, CodeChoice choice) {
        evaluations.requireEditable(evaluationId);
        var codebook = repository.findById(evaluationId);
        if (codebook == null
                || codebook.codes().stream().noneMatch(each -> each.id().equals(choice.codeId()))) {
            throw CodingProblem.CODE_UNKNOWN.at("/codeId");
        }
        return find(evaluationId, choice);
    }

    private PassageView find(UUID evaluationId, CodeChoice choice) {
        return passages.of(evaluationId).stream()
                .filter(each -> each.kind() == choice.kind() && each.reference().equals(choice.reference()))
                .findFirst()
                .orElseThrow(() -> CodingProblem.PASSAGE_UNKNOWN.at("/reference"));
    }

    private CodebookView view(UUID evaluationId) {
        var evaluation = evaluations.require(evaluationId);
        var codebook = repository.findById(evaluationId);
        var all = passages.of(evaluationId);
        List<CodeEntry> codes = codebook == null
                ? List.of()
                : codebook.codes().stream()
                        .map(code -> new CodeEntry(
                                code.id(),
                                code.name(),
                                code.definition(),
                                code.depth(),
                                PassageCounts.of(all.stream()
                                        .filter(each -> each.codes().contains(code.id()))
                                        .toList())))
                        .toList();
        return new CodebookView(
                evaluationId,
                evaluation.title(),
                // a codebook that is not there yet has version 0, so that two people do not both begin it
                codebook == null ? 0 : codebook.version() + 1,
                codes,
                PassageCounts.of(all),
                PassageCounts.of(
                        all.stream().filter(each -> each.codes().isEmpty()).toList()),
                codebook == null ? null : codebook.updatedAt(),
                evaluations.mayEdit(evaluationId) ? List.of("edit", "code") : List.of());
    }

    private static CodebookInput audited(CodebookView view) {
        return new CodebookInput(view.codes().stream()
                .map(each -> new CodebookInput.CodeInput(each.id(), each.name(), each.definition(), each.depth()))
                .toList());
    }
}

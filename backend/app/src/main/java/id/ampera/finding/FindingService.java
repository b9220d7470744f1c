package id.ampera.finding;

import id.ampera.evaluation.Evaluations;
import id.ampera.platform.audit.Audit;
import id.ampera.platform.http.IfMatch;
import id.ampera.platform.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

@ApplicationScoped
@Transactional
class FindingService {
    static final String SUBJECT = "finding";

    private final FindingRepository repository;
    private final FindingViews views;
    private final EvidenceReader evidence;
    private final Evaluations evaluations;
    private final Event<EvidencePinned> pinned;
    private final Audit audit;
    private final Clock clock;

    FindingService(
            FindingRepository repository,
            FindingViews views,
            EvidenceReader evidence,
            Evaluations evaluations,
            Event<EvidencePinned> pinned,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.pinned = pinned;
        this.audit = audit;
        this.clock = clock;
    }

    Page<FindingListItem> list(FindingFilter filter) {
        return repository.list(filter, evaluations.visibleIds(), clock.instant());
    }

    FindingView show(UUID id) {
        var finding = repository.require(id);
        evaluations.requireVisible(finding.evaluationId());
        return views.of(finding);
    }

    FindingView create(NewFinding input) {
        evaluations.requireEditable(input.evaluationId());
        requireQuestion(input.evaluationId(), input.finding(), "/finding/questionId");
        var finding = new Finding(input.evaluationId(), input.finding(), clock.instant());
        repository.persist(finding);
        repository.flush();
        var view = views.of(finding);
        audit.record("finding.created", SUBJECT, finding.id(), null, view);
        return view;
    }

    FindingView edit(UUID id, IfMatch ifMatch, FindingInput input) {
        return change(id, "finding.edited", finding -> {
            IfMatch.require(ifMatch, finding.version());
            requireQuestion(finding.evaluationId(), input, "/questionId");
            finding.edit(input, clock.instant());
        });
    }

    FindingView pin(UUID id, NewEvidence input) {
        return change(id, "finding.evidence-pinned", finding -> {
            var now = evidence.require(finding.evaluationId(), input.kind(), input.reference());
            finding.pin(new FindingEvidence(now, input.agreement(), input.note(), clock.instant()), clock.instant());
            pinned.fire(new EvidencePinned(id));
        });
    }

    FindingView weigh(UUID id, UUID evidenceId, EvidenceEdit input) {
        return change(id, "finding.evidence-weighed", finding -> {
            finding.requireDraft();
            finding.requireEvidence(evidenceId).weigh(input.agreement(), input.note());
        });
    }

    FindingView unpin(UUID id, UUID evidenceId) {
        return change(id, "finding.evidence-unpinned", finding -> finding.unpin(evidenceId, clock.instant()));
    }

    /** The evidence as it is now takes the place of what was pinned; the trail keeps both. */
    FindingView accept(UUID id, UUID evidenceId) {
        return change(id, "finding.evidence-accepted", finding -> {
            finding.requireStanding();
            var piece = finding.requireEvidence(evidenceId);
            var now = evidence.require(finding.evaluationId(), piece.kind(), piece.reference());
            piece.accept(now, clock.instant());
            finding.settle(clock.instant());
            pinned.fire(new EvidencePinned(id));
        });
    }

    FindingView publish(UUID id) {
        return change(id, "finding.published", finding -> {
            evidence.compare(finding);
            finding.settle(clock.instant());
            finding.publish(clock.instant());
        });
    }

    FindingView withdraw(UUID id, WithdrawalInput input) {
        return change(id, "finding.withdrawn", finding -> finding.withdraw(input.reason(), clock.instant()));
    }

    FindingView reopen(UUID id) {
        return change(id, "finding.reopened", finding -> finding.reopen(clock.instant()));
    }

    /** Reads all evidence anew, whatever its sources have told so far. */
    FindingView verify(UUID id) {
        return change(id, "finding.verified", finding -> {
            evidence.compare(finding);
            finding.settle(clock.instant());
        });
    }

    private FindingView change(UUID id, String action, Consumer<Finding> verb) {
        evaluations.requireEditable(repository.require(id).evaluationId());
        var finding = repository.requireLocked(id);
        var before = views.of(finding);
        verb.accept(finding);
        repository.flush();
        var after = views.of(finding);
        audit.record(action, SUBJECT, id, before, after);
        return after;
    }

    private void requireQuestion(UUID evaluationId, FindingInput input, String pointer) {
        if (evaluations.questionsOf(evaluationId).stream()
                .noneMatch(each -> each.id().equals(input.questionId()))) {
            throw FindingProblem.FINDING_QUESTION_UNKNOWN.at(pointer);
        }
    }
}

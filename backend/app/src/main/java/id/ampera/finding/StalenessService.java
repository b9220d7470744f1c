package id.ampera.finding;

import id.ampera.evidence.EvidenceChanged;
import id.ampera.finding.EvidenceLook.Subject;
import id.ampera.platform.audit.Audit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Findings turn stale with the transaction that changes their evidence, and fresh with the one that brings it back. When
 * that transaction rolls back, nothing has happened.
 */
@ApplicationScoped
@Transactional
class StalenessService {
    @Schema(hidden = true)
    record Freshness(String title, boolean stale, StaleReason staleReason) {
        static Freshness of(Finding finding) {
            return new Freshness(finding.title(), finding.isStale(), finding.staleReason());
        }
    }

    /** Sources forget what they have cached when their change has come to stand. */
    private static final int AFTER_SOURCES = 3_000;

    private final FindingRepository repository;
    private final EvidenceReader evidence;
    private final EvidenceLooks looks;
    private final Audit audit;
    private final Clock clock;

    StalenessService(
            FindingRepository repository, EvidenceReader evidence, EvidenceLooks looks, Audit audit, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.looks = looks;
        this.audit = audit;
        this.clock = clock;
    }

    void notice(@Observes EvidenceChanged change) {
        looks.note(subject(change));
        compare(subject(change));
    }

    void notice(@Observes EvidencePinned pinned) {
        looks.note(Subject.finding(pinned.findingId()));
    }

    /**
     * Evidence may be pinned while a change of it is under way: neither transaction sees the other. So both look again
     * when they have committed, and the later one sees both.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noticeWhatCrossed(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(AFTER_SOURCES) EvidenceChanged change) {
        lookAgain(subject(change));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noticeWhatCrossed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvidencePinned pinned) {
        lookAgain(Subject.finding(pinned.findingId()));
    }

    List<Subject> waiting() {
        return looks.waiting();
    }

    void lookAgain(Subject subject) {
        var seen = looks.of(subject);
        compare(subject);
        looks.taken(seen);
    }

    private static Subject subject(EvidenceChanged change) {
        return new Subject(change.kind(), change.sourceId());
    }

    private void compare(Subject subject) {
        if (subject.kind() == null) {
            compare(subject.id(), each -> true);
            return;
        }
        for (var id : repository.restingOn(subject.kind(), subject.id())) {
            compare(id, each -> each.kind() == subject.kind() && each.sourceId().equals(subject.id()));
        }
    }

    private void compare(UUID id, Predicate<FindingEvidence> which) {
        var finding = repository.findLocked(id).orElse(null);
        if (finding == null) return; // deleted meanwhile
        var before = Freshness.of(finding);
        for (var each : finding.evidence()) if (which.test(each)) each.compare(evidence.find(finding, each));
        if (!finding.settle(clock.instant())) return;
        repository.flush();
        var action = finding.isStale() ? "finding.turned-stale" : "finding.turned-fresh";
        audit.record(action, FindingService.SUBJECT, id, before, Freshness.of(finding));
    }
}

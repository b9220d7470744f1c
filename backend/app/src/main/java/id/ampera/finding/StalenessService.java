package id.ampera.finding;

import id.ampera.evidence.EvidenceChanged;
import id.ampera.platform.audit.Audit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    private final Audit audit;
    private final Clock clock;

    StalenessService(FindingRepository repository, EvidenceReader evidence, Audit audit, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    void notice(@Observes EvidenceChanged change) {
        for (var id : repository.restingOn(change.kind(), change.sourceId())) {
            compare(id, each -> each.kind() == change.kind() && each.sourceId().equals(change.sourceId()));
        }
    }

    /**
     * Evidence may be pinned while a change of it is under way: neither transaction sees the other. So both look again
     * when they have committed, and the later one sees both.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noticeWhatCrossed(
            @Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(AFTER_SOURCES) EvidenceChanged change) {
        notice(change);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void noticeWhatCrossed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EvidencePinned pinned) {
        compare(pinned.findingId(), each -> true);
    }

    private void compare(UUID id, Predicate<FindingEvidence> which) {
        var finding = repository.requireLocked(id);
        var before = Freshness.of(finding);
        for (var each : finding.evidence()) if (which.test(each)) each.compare(evidence.find(finding, each));
        if (!finding.settle(clock.instant())) return;
        repository.flush();
        var action = finding.isStale() ? "finding.turned-stale" : "finding.turned-fresh";
        audit.record(action, FindingService.SUBJECT, id, before, Freshness.of(finding));
    }
}

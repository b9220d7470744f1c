package id.ampera.finding;

import id.ampera.evidence.EvidenceChanged;
import id.ampera.platform.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
            var finding = repository.requireLocked(id);
            var before = Freshness.of(finding);
            for (var each : finding.evidence()) {
                if (each.kind() == change.kind() && each.sourceId().equals(change.sourceId())) {
                    each.compare(evidence.find(finding, each));
                }
            }
            if (!finding.settle(clock.instant())) continue;
            repository.flush();
            var action = finding.isStale() ? "finding.turned-stale" : "finding.turned-fresh";
            audit.record(action, FindingService.SUBJECT, id, before, Freshness.of(finding));
        }
    }
}

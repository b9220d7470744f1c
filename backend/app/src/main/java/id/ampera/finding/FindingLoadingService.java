package id.ampera.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
@Transactional
class FindingLoadingService implements FindingLoading {
    private final FindingRepository repository;
    private final EvidenceReader evidence;
    private final Clock clock;

    FindingLoadingService(FindingRepository repository, EvidenceReader evidence, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public UUID addFinding(LoadedFinding input) {
        var now = clock.instant();
        var finding = new Finding(
                input.evaluationId(),
                new FindingInput(input.questionId(), input.type(), input.title(), input.statement()),
                now);
        repository.persist(finding);
        for (var each : input.evidence()) {
            var read = evidence.require(input.evaluationId(), each.kind(), each.reference());
            finding.pin(new FindingEvidence(read, each.agreement(), each.note(), now), now);
        }
        if (input.published()) finding.publish(now);
        repository.flush();
        return finding.id();
    }

    @Override
    public void giveVerdict(
            UUID evaluationId,
            UUID programmeId,
            Verdict verdict,
            String reason,
            Set<UUID> findingIds,
            String decidedBy) {
        var given = repository
                .verdict(evaluationId, programmeId)
                .orElseGet(() -> new ProgrammeVerdict(evaluationId, programmeId));
        given.decide(new VerdictInput(verdict, reason, findingIds), decidedBy, clock.instant());
        repository.add(given);
    }
}

package id.ampera.finding;

import id.ampera.evidence.Evidence;
import id.ampera.evidence.EvidenceKind;
import id.ampera.evidence.EvidenceSource;
import id.ampera.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;

/** Evidence as it stands now, from the source of its kind. */
@ApplicationScoped
class EvidenceReader {
    private final Instance<EvidenceSource> sources;

    EvidenceReader(@Any Instance<EvidenceSource> sources) {
        this.sources = sources;
    }

    /** @throws Problem what the source refuses, evidence-kind-unavailable */
    Evidence require(UUID evaluationId, EvidenceKind kind, String reference) {
        for (var source : sources) if (source.kind() == kind) return source.read(evaluationId, reference);
        throw FindingProblem.EVIDENCE_KIND_UNAVAILABLE.at("/kind");
    }

    /** Null when it is no longer there. */
    Evidence find(Finding finding, FindingEvidence pinned) {
        try {
            return require(finding.evaluationId(), pinned.kind(), pinned.reference());
        } catch (Problem gone) {
            return null;
        }
    }

    /** Compares all evidence of a finding with what is there now. */
    void compare(Finding finding) {
        for (var each : finding.evidence()) each.compare(find(finding, each));
    }
}

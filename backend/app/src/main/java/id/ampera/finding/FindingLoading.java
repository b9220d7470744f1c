package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes findings and verdicts for loaders that run without a signed-in person. Each call is one transaction. */
public interface FindingLoading {

    /** @param reference as the source of the kind describes it: JSON of a figure, identifier of a quote or an excerpt */
    record LoadedEvidence(EvidenceKind kind, String reference, Agreement agreement, String note) {}

    /** @param published false leaves a draft; published needs evidence that stands */
    record LoadedFinding(
            UUID evaluationId,
            UUID questionId,
            FindingType type,
            String title,
            String statement,
            List<LoadedEvidence> evidence,
            boolean published) {}

    UUID addFinding(LoadedFinding finding);

    /** @param findingIds published findings of the evaluation */
    void giveVerdict(
            UUID evaluationId,
            UUID programmeId,
            Verdict verdict,
            String reason,
            Set<UUID> findingIds,
            String decidedBy);
}

package id.ampera.finding;

import id.ampera.evidence.EvidenceKind;
import java.util.UUID;

/** Evidence as it was pinned; members as in {@link id.ampera.evidence.Evidence}. */
public record PinnedEvidence(
        UUID id,
        EvidenceKind kind,
        String reference,
        UUID sourceId,
        String itemId,
        String sourceTitle,
        String locator,
        String statement,
        Double figure,
        Integer n,
        Integer denominator,
        String fingerprint,
        Standing standing,
        Agreement agreement,
        String note) {}

package id.ampera.evidence;

import java.util.UUID;

/**
 * Something that may be evidence has changed. A source fires it (CDI, synchronous) inside the transaction of the change,
 * after its own rows were flushed, so that findings turn stale or fresh with that transaction or not at all.
 *
 * @param sourceId as in {@link Evidence#sourceId}
 */
public record EvidenceChanged(EvidenceKind kind, UUID sourceId) {}

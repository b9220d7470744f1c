package id.ampera.document;

import java.util.UUID;

/** A document as other features see it. */
public record DocumentRef(
        UUID id, UUID evaluationId, String title, DocumentKind kind, String referenceNumber, int pages) {}

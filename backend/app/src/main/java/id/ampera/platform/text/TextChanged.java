package id.ampera.platform.text;

import java.util.List;
import java.util.UUID;

/**
 * The text of an interview or a document is another one now. Fired (CDI, synchronous) inside the transaction of the change,
 * so that whoever indexes it does so with that transaction or not at all.
 *
 * @param sourceId interview or document
 * @param pages the whole text as it is now, page by page; a transcript is one page; empty when there is none any more
 */
public record TextChanged(TextKind kind, UUID sourceId, UUID evaluationId, List<String> pages) {}

package id.ampera.document;

import java.util.UUID;

/**
 * An excerpt as other features see it.
 *
 * @param page from 1
 * @param start offset on the page, in UTF-16 units
 * @param lost the passage is not in the present version; page and offsets are where it was last
 */
public record ExcerptRef(
        UUID id,
        UUID documentId,
        String documentTitle,
        int page,
        String text,
        int start,
        int end,
        String note,
        boolean lost) {}

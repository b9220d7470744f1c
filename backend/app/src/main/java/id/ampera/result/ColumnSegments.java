package id.ampera.result;

import java.util.UUID;

/**
 * Columns as they are kept in the database for a fast start.
 *
 * @param interim which interim release they count, or {@link ColumnRepository#WHOLE}
 * @param shape what the bytes rest on, see {@link ColumnCodec#shape}
 * @param state of the answers when they were read, counted
 */
record ColumnSegments(UUID campaignId, int interim, byte[] shape, SourceState state, byte[] content) {}

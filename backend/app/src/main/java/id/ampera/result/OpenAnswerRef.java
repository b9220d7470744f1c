package id.ampera.result;

import java.util.UUID;

/**
 * A text that somebody answered.
 *
 * @param reference says which text it is and nothing of who wrote it; stays the same as long as the text is there
 * @param question the question in Indonesian
 */
public record OpenAnswerRef(String reference, UUID campaignId, String campaignTitle, String question, String text) {}

package id.ampera.response;

import java.util.UUID;

/**
 * Which answers of a campaign count, or what they say, has changed otherwise than by new ones; fired within the transaction
 * that changes it. Whoever withdraws or changes stored answers fires it, or figures go on telling them.
 */
public record AnswersChanged(UUID campaignId) {}

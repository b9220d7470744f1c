package id.ampera.response;

import java.util.UUID;

/** Which answers of a public campaign count has changed; fired within the transaction that changes it. */
public record PublicResultsChanged(UUID campaignId) {}

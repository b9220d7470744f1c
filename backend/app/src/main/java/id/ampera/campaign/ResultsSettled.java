package id.ampera.campaign;

import java.util.UUID;

/**
 * The answers of a campaign have come to stand: fired (CDI, synchronous) inside the transaction that closes a named
 * campaign or releases an anonymous one, after its answers were written.
 */
public record ResultsSettled(UUID campaignId) {}

package id.ampera.campaign;

import java.util.UUID;

/** A campaign takes answers from now on: fired (CDI, synchronous) inside the transaction that opens it. */
public record CampaignOpened(UUID campaignId) {}

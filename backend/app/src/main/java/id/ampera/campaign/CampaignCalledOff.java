package id.ampera.campaign;

import java.util.UUID;

/** An anonymous campaign was called off after it had been published; heard within the same transaction. */
public record CampaignCalledOff(UUID campaignId) {}

package id.ampera.campaign;

import java.util.UUID;

/** A named campaign goes on with a later version of its questionnaire. */
public record CampaignMoved(UUID campaignId) {}

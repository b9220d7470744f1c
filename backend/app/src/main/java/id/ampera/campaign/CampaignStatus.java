package id.ampera.campaign;

/** Where a campaign stands. A named one is released at once when it is closed. */
public enum CampaignStatus {
    DRAFT,
    PUBLISHED,
    OPEN,
    CLOSED,
    RELEASED,
    CANCELLED
}

package id.ampera.campaign;

/** Whether an answer belongs to a person. Fixed when the campaign is published. */
public enum CampaignMode {
    NAMED,
    ANONYMOUS
}

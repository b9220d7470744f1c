package id.ampera.campaign;

/** To whom an answer belongs. Fixed when the campaign is published. */
public enum CampaignMode {
    /** To a person. */
    NAMED,
    /** To one of the invited, nobody can tell whom. */
    ANONYMOUS,
    /** To whoever comes by: without an account and without an invitation. */
    PUBLIC
}

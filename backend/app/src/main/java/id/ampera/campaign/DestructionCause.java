package id.ampera.campaign;

/** Why the keys of an anonymous campaign were destroyed. */
enum DestructionCause {
    RELEASED,
    CANCELLED;

    static DestructionCause of(CampaignStatus status) {
        return status == CampaignStatus.CANCELLED ? CANCELLED : RELEASED;
    }
}

package id.ampera.campaign;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A campaign as other features see it. */
public record CampaignRef(
        UUID id,
        UUID evaluationId,
        UUID questionnaireVersionId,
        String title,
        String introduction,
        CampaignMode mode,
        CampaignStatus status,
        RespondentRole respondentRole,
        Instant opensAt,
        Instant closesAt,
        int minimumGroup,
        int minimumVerbatim,
        Set<Cut> cuts) {

    static CampaignRef of(Campaign campaign) {
        return new CampaignRef(
                campaign.id(),
                campaign.evaluationId(),
                campaign.questionnaireVersionId(),
                campaign.title(),
                campaign.introduction(),
                campaign.mode(),
                campaign.status(),
                campaign.respondentRole(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.minimumGroup(),
                campaign.minimumVerbatim(),
                campaign.cuts());
    }
}

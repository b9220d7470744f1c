package id.ampera.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class AudienceService implements Audiences {
    private final CampaignRepository campaigns;
    private final InvitationRepository invitations;

    AudienceService(CampaignRepository campaigns, InvitationRepository invitations) {
        this.campaigns = campaigns;
        this.invitations = invitations;
    }

    @Override
    public Set<UUID> invitedTo(UUID campaignId) {
        campaigns.require(campaignId);
        return invitations.ofCampaign(campaignId).stream()
                .map(Invitation::employeeId)
                .collect(Collectors.toSet());
    }
}

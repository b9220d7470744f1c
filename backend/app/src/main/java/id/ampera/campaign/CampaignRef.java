package id.ampera.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A campaign as other features see it.
 *
 * @param earlierVersionIds versions that it asked before, the latest first
 * @param deviceWindowHours of a public campaign: hours in which one device answers once; otherwise null
 * @param raterMinimums groups of raters that need more answers than {@code minimumGroup} to be shown apart
 */
public record CampaignRef(
        UUID id,
        UUID evaluationId,
        UUID questionnaireVersionId,
        List<UUID> earlierVersionIds,
        String title,
        String introduction,
        CampaignMode mode,
        CampaignStatus status,
        RespondentRole respondentRole,
        Instant opensAt,
        Instant closesAt,
        int minimumGroup,
        int minimumVerbatim,
        Set<Cut> cuts,
        Integer deviceWindowHours,
        Map<RaterRole, Integer> raterMinimums) {

    static CampaignRef of(Campaign campaign) {
        return new CampaignRef(
                campaign.id(),
                campaign.evaluationId(),
                campaign.questionnaireVersionId(),
                latestFirst(campaign.earlierVersionIds()),
                campaign.title(),
                campaign.introduction(),
                campaign.mode(),
                campaign.status(),
                campaign.respondentRole(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.minimumGroup(),
                campaign.minimumVerbatim(),
                campaign.cuts(),
                campaign.deviceWindowHours(),
                Map.copyOf(campaign.raterMinimums()));
    }

    private static List<UUID> latestFirst(List<UUID> versionIds) {
        var reversed = new ArrayList<>(versionIds);
        Collections.reverse(reversed);
        return List.copyOf(reversed);
    }
}

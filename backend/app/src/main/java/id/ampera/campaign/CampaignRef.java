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
        CampaignMode mode,
        CampaignStatus status,
        Instant opensAt,
        Instant closesAt,
        int minimumGroup,
        int minimumVerbatim,
        Set<Cut> cuts) {}

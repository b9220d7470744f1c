package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignStatus;
import java.time.Instant;
import java.util.UUID;

/**
 * Who answered a campaign, as far as it may be told.
 *
 * @param answered null where only a band is told
 * @param bandFrom lower limit of the band in percent; null where {@code answered} is there, or before the first day
 * @param isReadable results can be read
 * @param isProvisional answers still arrive
 * @param fingerprint SHA-256 over the answers; null while there are no results
 */
public record SurveyRate(
        UUID campaignId,
        UUID evaluationId,
        String title,
        CampaignMode mode,
        CampaignStatus status,
        Instant opensAt,
        Instant closesAt,
        int minimumGroup,
        int invited,
        Integer answered,
        Integer bandFrom,
        boolean isReadable,
        boolean isProvisional,
        String fingerprint) {}

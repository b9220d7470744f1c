package id.ampera.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes campaigns for loaders that run without a signed-in person. Each call is one transaction. */
public interface CampaignLoading {
    /** Somebody who rates a participant. */
    record Rater(UUID employeeId, UUID participationId, RaterRole role) {}

    /** @param raters empty for an audience of participants; otherwise a named campaign of superiors */
    record NewCampaign(
            UUID evaluationId,
            UUID questionnaireVersionId,
            String code,
            String title,
            String introduction,
            CampaignMode mode,
            Set<UUID> cohortIds,
            List<Rater> raters,
            Instant opensAt,
            Instant closesAt,
            Set<Cut> cuts) {}

    /** A service point of a campaign for everybody. */
    record Point(String code, String name, int visitors) {}

    /** A campaign for everybody, at these places. */
    record NewPublicCampaign(
            UUID evaluationId,
            UUID questionnaireVersionId,
            String code,
            String title,
            String introduction,
            List<Point> points,
            Instant opensAt,
            Instant closesAt) {}

    /**
     * @param subjectEmployeeId whom a superior rates, else null
     * @param stratumId null in a named campaign
     * @param begun has fetched a ballot or answered
     */
    record Invited(UUID invitationId, UUID employeeId, UUID subjectEmployeeId, UUID stratumId, boolean begun) {}

    /** A draft, for showing one. */
    UUID addDraft(NewCampaign campaign);

    /** Published as if at {@code publishedAt}, and open if the window has begun by the clock, even when it is over. */
    UUID addPublished(NewCampaign campaign, Instant publishedAt);

    /** The same for a campaign for everybody. */
    UUID addPublishedPublic(NewPublicCampaign campaign, Instant publishedAt);

    /** The employees invited, in no particular order. */
    List<UUID> invited(UUID campaignId);

    List<Invited> invitations(UUID campaignId);

    /** The blind signature for the ballot of an invited employee, as {@code POST /campaigns/{id}/ballots} gives it. */
    byte[] signBallot(UUID campaignId, UUID employeeId, byte[] blindedMessage);

    /** Closes an open campaign as if at the end of its window, or now if that lies ahead. */
    void close(UUID campaignId);
}

package id.ampera.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Interim releases of open anonymous campaigns, driven by the feature that keeps the sealed answers: begin, draw, note. All
 * calls join the caller's transaction.
 */
public interface InterimReleasing {
    /** Fewest answers of a stratum that an interim release leaves sealed, in minimum groups. */
    int LEFT_BEHIND = 2;

    /** @param number of the release that may come now */
    record Turn(CampaignRef campaign, int number) {}

    /** Open campaigns for which today is a day of an interim release. */
    List<UUID> due();

    /**
     * Keeps everybody else away until the transaction ends, and uses up the day. Empty if another replica was faster, or
     * the campaign takes no answers any more.
     */
    Optional<Turn> begin(UUID campaignId);

    /** The release happened. @param answers that are in this one and were in none before */
    void note(UUID campaignId, int answers);
}

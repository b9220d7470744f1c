package id.ampera.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The release of a closed anonymous campaign, driven by the feature that keeps the sealed answers: lock, open the inbox,
 * settle, commit, and then destroy the keys. All but the last join the caller's transaction.
 */
public interface Releasing {

    /**
     * How the answers of a stratum stand to what interim releases have shown.
     *
     * @param answers that count
     * @param fresh those of them that were in no interim release
     * @param disturbed whether anything is not as the latest interim release shows it
     */
    record Standing(int answers, int fresh, boolean disturbed) {
        public static final Standing NOTHING = new Standing(0, 0, false);

        /** Where there was no interim release. */
        public static Standing of(int answers) {
            return new Standing(answers, answers, answers > 0);
        }
    }

    /** Closed anonymous campaigns whose grace is over. */
    List<UUID> due();

    /** @throws id.ampera.platform.problem.Problem not-found or forbidden, unless the caller keeps the campaign */
    void requireKeeper(UUID campaignId);

    /**
     * Keeps everybody else away until the transaction ends.
     *
     * @throws id.ampera.platform.problem.Problem campaign-not-closed, grace-not-over
     */
    CampaignRef lock(UUID campaignId, boolean evenInGrace);

    /**
     * Notes the counts, rolls up small strata and marks the campaign as released.
     *
     * @param standings by stratum; strata without one have no answers
     * @return the stratum in which the answers of a stratum are shown; those not in it are dropped
     */
    Map<UUID, UUID> settle(UUID campaignId, Map<UUID, Standing> standings);

    /** What was deleted with the release or the calling off, for the record of the destruction. */
    void noteErased(UUID campaignId, int answers, int drafts);

    /** Ended campaigns whose keys are not known to be destroyed. */
    List<UUID> withKeysToDestroy();

    /** Destroys the keys of an ended campaign, signs the record of what was destroyed and keeps it; may be repeated. A transaction of its own. */
    void destroyKeys(UUID campaignId);
}

package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Cut;
import java.util.List;
import java.util.UUID;

/**
 * What the gate shows of campaigns, for whoever reckons further with it. Looks at the caller's rights; joins the caller's
 * transaction. There is no other way to answers, so nothing that is made of these figures tells more than they do.
 */
public interface ReleasedFigures {

    /** Whether there is anything to be read of it now. Without looking at rights. */
    boolean isReadable(CampaignRef campaign);

    /**
     * What the page of results shows.
     *
     * @param cut null for all together only
     * @throws id.ampera.platform.problem.Problem not-found, results-not-released, cut-not-declared at {@code /cut}
     */
    ResultsView results(UUID campaignId, Cut cut);

    /**
     * Everybody, the groups of a cut and what it hides as one: {@link #results} without the figures.
     *
     * @throws id.ampera.platform.problem.Problem as there
     */
    List<GroupView> groups(UUID campaignId, Cut cut);

    /**
     * The same groups with how many answered to this moment, which figures may lag behind.
     *
     * @throws id.ampera.platform.problem.Problem as there
     */
    List<GroupView> responses(UUID campaignId, Cut cut);

    /**
     * Self-ratings beside those of all others.
     *
     * @throws id.ampera.platform.problem.Problem not-found, results-not-released, cut-not-declared
     */
    BesideView selfAndOthers(UUID campaignId);

    /**
     * How scales of a campaign go together, over everybody who answered.
     *
     * @param keys answer keys of scales or ratings, each once
     * @throws id.ampera.platform.problem.Problem not-found, also for a key of something else; results-not-released
     */
    JointFigures together(UUID campaignId, List<String> keys);
}

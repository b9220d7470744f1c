package id.ampera.result;

import id.ampera.campaign.Answering;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Cut;
import id.ampera.platform.security.Caller;
import id.ampera.questionnaire.Questionnaires;
import id.ampera.result.SampleView.SampleGroup;
import id.ampera.statistics.Intervals;
import id.ampera.statistics.sampling.SampleSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How many answers there are, and how many are needed, by group. */
@ApplicationScoped
@Transactional
class SampleService {
    private static final double LEVEL = 0.95;
    /** Nothing is known of the share: the one that needs most. */
    private static final double SHARE = 0.5;
    /** The margin of small groups; the table's five points would need nearly everybody. */
    private static final double TEN_POINTS = 0.1;

    private final Campaigns campaigns;
    private final Questionnaires questionnaires;
    private final Answering answering;
    private final ResultRepository repository;
    private final AnalysisCache cache;
    private final Caller caller;

    SampleService(
            Campaigns campaigns,
            Questionnaires questionnaires,
            Answering answering,
            ResultRepository repository,
            AnalysisCache cache,
            Caller caller) {
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.answering = answering;
        this.repository = repository;
        this.cache = cache;
        this.caller = caller;
    }

    SampleView sample(UUID campaignId, Cut cut) {
        var campaign = caller.has(ResultService.READ_SCOPE)
                ? campaigns.require(campaignId)
                : campaigns.requireVisible(campaignId);
        ResultService.requireDeclared(campaign, cut);
        var isCounted = ResultService.isReadable(campaign);
        return new SampleView(
                campaignId,
                campaign.mode(),
                isCounted,
                cut,
                campaign.cuts().stream().sorted().toList(),
                campaign.minimumGroup(),
                isCounted ? counted(campaign, cut) : promised(campaignId));
    }

    private List<SampleGroup> counted(CampaignRef campaign, Cut cut) {
        return cache.get(campaign, JoinedVersions.of(campaign, questionnaires)).rates().sizes(cut).stream()
                .map(each -> group(
                        each.view().key(),
                        each.view().label(),
                        each.invited(),
                        each.view().answered()))
                .toList();
    }

    /** Sizes of strata stand in the manifest; how many of each have answered is not counted before the release. */
    private List<SampleGroup> promised(UUID campaignId) {
        var groups = new ArrayList<SampleGroup>();
        groups.add(group("all", null, repository.invited(campaignId), null));
        for (var stratum : answering.strata(campaignId)) {
            groups.add(group(stratum.id().toString(), stratum.label(), stratum.invited(), null));
        }
        return groups;
    }

    private static SampleGroup group(String key, String label, int invited, Integer answered) {
        return new SampleGroup(
                key,
                label,
                invited,
                SampleSize.krejcieMorgan(invited),
                SampleSize.share(SHARE, TEN_POINTS, invited, LEVEL),
                answered,
                answered == null || answered == 0 ? null : Intervals.marginOfError(SHARE, answered, invited, LEVEL));
    }
}

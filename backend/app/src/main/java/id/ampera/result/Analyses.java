package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.campaign.Cut;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads answers into analyses; those of an anonymous campaign together with what its interim releases have shown before. */
@ApplicationScoped
class Analyses {
    private final ResultRepository repository;

    Analyses(ResultRepository repository) {
        this.repository = repository;
    }

    /** Joins the caller's transaction. */
    Analysis read(CampaignRef campaign, JoinedVersions versions) {
        var cuts = campaign.cuts().stream().sorted().toList();
        if (campaign.mode() == CampaignMode.PUBLIC) {
            return Analysis.of(repository.read(campaign, cuts, versions), campaign, null);
        }
        if (campaign.mode() == CampaignMode.NAMED) return named(campaign, versions, cuts);
        var earlier = new ArrayList<AnswerColumns>();
        int releases = repository.interim(campaign.id()).number();
        for (int number = 1; number <= releases; number++) {
            earlier.add(repository.readInterim(campaign, cuts, versions, number));
        }
        if (showsInterim(campaign, releases)) {
            var latest = earlier.remove(earlier.size() - 1);
            return new Analysis(latest, campaign.minimumGroup(), List.copyOf(earlier), true);
        }
        var settled = repository.read(campaign, cuts, versions);
        return new Analysis(settled, campaign.minimumGroup(), List.copyOf(earlier), false);
    }

    /** While it is open only of all together, at a few moments; a group grows by one person at a time. */
    private Analysis named(CampaignRef campaign, JoinedVersions versions, List<Cut> cuts) {
        int answers = (int) repository.state(campaign).answers();
        var moments = OpenReach.moments(answers, campaign.minimumGroup());
        if (lags(campaign)) {
            int counted = moments.isEmpty() ? 0 : moments.get(moments.size() - 1);
            var columns = repository.readArrivals(campaign, versions, List.of(counted));
            return Analysis.of(columns, campaign, repository.readArrivals(campaign, versions, moments));
        }
        return Analysis.of(repository.read(campaign, cuts, versions, moments), campaign, null);
    }

    /** Who answered, by group and to this moment; nothing of what they answered. */
    Analysis readRates(CampaignRef campaign, JoinedVersions versions) {
        var cuts = campaign.cuts().stream().sorted().toList();
        return Analysis.of(repository.read(campaign, cuts, versions.withoutItems()), campaign, null);
    }

    /** Whether figures lag behind who has answered. */
    static boolean lags(CampaignRef campaign) {
        return campaign.mode() == CampaignMode.NAMED && campaign.status() == CampaignStatus.OPEN;
    }

    /** Also after the release where too little was new to show anything else. */
    boolean showsInterim(CampaignRef campaign, int releases) {
        if (releases == 0 || campaign.mode() != CampaignMode.ANONYMOUS) return false;
        return campaign.status() != CampaignStatus.RELEASED
                || repository.state(campaign).answers() == 0;
    }
}

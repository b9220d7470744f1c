package id.ampera.result;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
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
        if (campaign.mode() != CampaignMode.ANONYMOUS) {
            return Analysis.of(repository.read(campaign, cuts, versions), campaign);
        }
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

    /** Also after the release where too little was new to show anything else. */
    boolean showsInterim(CampaignRef campaign, int releases) {
        if (releases == 0 || campaign.mode() != CampaignMode.ANONYMOUS) return false;
        return campaign.status() != CampaignStatus.RELEASED
                || repository.state(campaign).answers() == 0;
    }
}

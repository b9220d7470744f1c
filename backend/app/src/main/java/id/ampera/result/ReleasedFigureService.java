package id.ampera.result;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Cut;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.questionnaire.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class ReleasedFigureService implements ReleasedFigures {
    private final ResultService results;

    ReleasedFigureService(ResultService results) {
        this.results = results;
    }

    @Override
    public boolean isReadable(CampaignRef campaign) {
        return results.isShown(campaign);
    }

    @Override
    public ResultsView results(UUID campaignId, Cut cut) {
        return results.results(campaignId, cut);
    }

    @Override
    public List<GroupView> groups(UUID campaignId, Cut cut) {
        var campaign = results.readable(campaignId);
        ResultService.requireDeclared(campaign, cut);
        return results.analysis(campaign).groups(cut);
    }

    @Override
    public List<GroupView> responses(UUID campaignId, Cut cut) {
        results.readable(campaignId);
        return results.responseRate(campaignId, cut).groups();
    }

    @Override
    public BesideView selfAndOthers(UUID campaignId) {
        return results.beside(campaignId);
    }

    @Override
    public JointFigures together(UUID campaignId, List<String> keys) {
        var campaign = results.readable(campaignId);
        var analysis = results.analysis(campaign);
        var items = keys.stream().map(key -> scale(analysis, key)).toList();
        return new JointGate(analysis, ResultService.isProvisional(campaign)).of(keys, items);
    }

    private static Item scale(Analysis analysis, String key) {
        return analysis.columns().definition().items().stream()
                .filter(item -> JointGate.isScale(item) && item.answerKeys().contains(key))
                .findFirst()
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }
}

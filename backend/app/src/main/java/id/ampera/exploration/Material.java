package id.ampera.exploration;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.CampaignStatus;
import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.result.ItemResult;
import id.ampera.result.ItemResult.SectionResult;
import id.ampera.result.PairResult;
import id.ampera.result.ResultsView;
import java.util.List;

/**
 * What a recipe asks for, as the results show it.
 *
 * @param asked what stands behind the items, in their order
 */
record Material(
        List<Round> rounds, List<ExploredGroup> groups, List<Asked> asked, List<ExploredItem> items, Caveats caveats) {

    /** @param shown its results by the cut of the recipe */
    record Round(CampaignRef campaign, ResultsView shown) {
        /** While people still answer by name, figures are of all together. */
        boolean hasNoGroupsYet() {
            return campaign.mode() == CampaignMode.NAMED && campaign.status() == CampaignStatus.OPEN;
        }
    }

    /** One answer key in the first campaign. */
    record Asked(SectionResult section, ItemResult item, ItemResult.Line line) {
        /** Of a matrix whose rows are rated twice, as importance and performance; null of others. */
        PairResult map() {
            var pair = item.pair();
            return pair != null && pair.kind() == id.ampera.questionnaire.PairKind.IMPORTANCE_PERFORMANCE ? pair : null;
        }
    }

    /** A row with the question that it belongs to, as a file has to say it. */
    String whole(ExploredItem item, ExplorationWords words) {
        return asked.stream()
                .filter(each ->
                        each.line().key().equals(item.key()) && each.line().text() != null)
                .findFirst()
                .map(each -> words.of(each.item().text()) + " "
                        + words.of(each.line().text()))
                .orElse(item.text());
    }

    /** What is tested: shown, and neither everybody nor the hidden ones together. */
    List<ExploredGroup> compared() {
        return groups.stream().filter(each -> !each.hidden() && !each.pooled()).toList();
    }
}

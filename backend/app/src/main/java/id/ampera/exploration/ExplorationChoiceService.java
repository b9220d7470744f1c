package id.ampera.exploration;

import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Cut;
import id.ampera.campaign.RaterRole;
import id.ampera.evaluation.EvaluationRef;
import id.ampera.evaluation.Evaluations;
import id.ampera.exploration.ExplorationChoiceView.GroupChoice;
import id.ampera.exploration.ExplorationChoiceView.GroupingChoice;
import id.ampera.exploration.ExplorationChoiceView.ItemChoiceView;
import id.ampera.exploration.ExplorationChoiceView.KeyChoice;
import id.ampera.exploration.ExplorationChoiceView.SectionChoice;
import id.ampera.result.ItemResult;
import id.ampera.result.ReleasedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What the caller can explore. */
@ApplicationScoped
@Transactional
class ExplorationChoiceService {
    private final Evaluations evaluations;
    private final Campaigns campaigns;
    private final ReleasedFigures figures;

    ExplorationChoiceService(Evaluations evaluations, Campaigns campaigns, ReleasedFigures figures) {
        this.evaluations = evaluations;
        this.campaigns = campaigns;
        this.figures = figures;
    }

    /** @param evaluationId null for all evaluations that the caller may see */
    List<ExplorationChoice> choices(UUID evaluationId) {
        return evaluations(evaluationId).stream()
                .flatMap(evaluation -> campaigns.of(evaluation.id()).stream()
                        .filter(figures::isReadable)
                        .map(campaign -> choice(campaign, evaluation)))
                .sorted(Comparator.comparing(ExplorationChoice::opensAt).reversed())
                .toList();
    }

    private List<EvaluationRef> evaluations(UUID evaluationId) {
        if (evaluationId != null) return List.of(evaluations.requireVisible(evaluationId));
        var visible = evaluations.visibleIds();
        return evaluations.all().stream()
                .filter(each -> visible == null || visible.contains(each.id()))
                .toList();
    }

    ExplorationChoiceView choice(UUID campaignId, String acceptLanguage) {
        var words = ExplorationWords.in(acceptLanguage);
        var campaign = campaigns.requireVisible(campaignId);
        var shown = figures.results(campaignId, null);
        return new ExplorationChoiceView(
                choice(campaign, evaluations.require(campaign.evaluationId())),
                campaign.minimumGroup(),
                groupings(campaign, words),
                shown.sections().stream()
                        .map(section -> new SectionChoice(
                                section.code(),
                                words.of(section.title()),
                                section.items().stream()
                                        .filter(ItemChoice::isExplorable)
                                        .map(item -> item(item, words))
                                        .toList()))
                        .filter(section -> !section.items().isEmpty())
                        .toList());
    }

    private static ExplorationChoice choice(CampaignRef campaign, EvaluationRef evaluation) {
        return new ExplorationChoice(
                campaign.id(),
                campaign.title(),
                campaign.evaluationId(),
                evaluation.title(),
                campaign.mode(),
                campaign.status(),
                campaign.opensAt(),
                campaign.closesAt(),
                campaign.cuts().stream().sorted().toList());
    }

    private List<GroupingChoice> groupings(CampaignRef campaign, ExplorationWords words) {
        var groupings = new ArrayList<GroupingChoice>();
        for (var cut : campaign.cuts().stream().sorted().toList()) {
            var groups = figures.groups(campaign.id(), cut).stream()
                    .filter(ExplorationReader::isApart)
                    .map(group -> new GroupChoice(group.key(), GroupNames.of(group, cut, words), group.hidden()))
                    .toList();
            groupings.add(new GroupingChoice(ExplorationGrouping.of(cut), groups));
            var isRatedBySelf = cut == Cut.RATER_ROLE
                    && groups.stream().anyMatch(each -> each.key().equals(RaterRole.SELF.name()));
            if (isRatedBySelf) groupings.add(new GroupingChoice(ExplorationGrouping.SELF_OTHERS, List.of()));
        }
        return groupings;
    }

    private static ItemChoiceView item(ItemResult item, ExplorationWords words) {
        return new ItemChoiceView(
                item.code(),
                item.type(),
                words.of(item.text()),
                MethodChoice.of(
                        item.type(), item.pair() == null ? null : item.pair().kind()),
                item.lines().stream()
                        .map(line -> new KeyChoice(line.key(), words.of(line.text())))
                        .toList());
    }
}

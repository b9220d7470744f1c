package id.ampera.exploration;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.Cut;
import id.ampera.exploration.method.FoundRepresentation;
import id.ampera.exploration.method.RepresentationReading;
import id.ampera.exploration.method.RepresentationReading.Group;
import id.ampera.exploration.method.RepresentationReading.Input;
import id.ampera.exploration.method.RepresentationReading.Item;
import id.ampera.result.Figure;
import id.ampera.result.ReleasedFigures;
import id.ampera.result.ResultsView;
import id.ampera.statistics.sampling.PostStratification.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Sets answers beside the roster, one declared cut after the other. */
@ApplicationScoped
class RosterReader {
    private final ReleasedFigures figures;

    RosterReader(ReleasedFigures figures) {
        this.figures = figures;
    }

    FoundRepresentation read(ExplorationRecipe recipe, Material material, ExplorationWords words) {
        var round = material.rounds().get(0);
        var campaign = round.campaign();
        if (campaign.mode() == CampaignMode.PUBLIC) throw ExplorationProblem.EXPLORATION_NO_ROSTER.at("/campaignIds/0");
        var cut = recipe.grouping().cut();
        var cuts = cut == null ? campaign.cuts().stream().sorted().toList() : List.of(cut);
        if (cuts.isEmpty()) throw ExplorationProblem.EXPLORATION_NO_CUTS.at("/method");
        var isOpen = round.hasNoGroupsYet() || FigureCaveats.isInterim(round);
        var inputs = cuts.stream()
                .map(each -> input(each, round, material.items(), isOpen, words))
                .toList();
        return RepresentationReading.of(inputs, recipe.adjustment()::of);
    }

    private Input input(
            Cut cut, Material.Round round, List<ExploredItem> items, boolean isOpen, ExplorationWords words) {
        var id = round.campaign().id();
        var views = figures.responses(id, cut);
        var groups = views.stream()
                .filter(each -> !each.key().equals(GroupNames.ALL))
                .map(each -> new Group(
                        each.key(),
                        GroupNames.of(each, cut, words),
                        // before an anonymous survey ends it is not told who answered
                        each.hidden() || each.invited() == null || each.answered() == null,
                        each.key().equals(GroupNames.OTHERS),
                        each.invited(),
                        each.answered()))
                .toList();
        var shown = isOpen || items.isEmpty() ? null : figures.results(id, cut);
        return new Input(
                cut,
                groups,
                round.shown().recipe().invited(),
                isOpen,
                shown == null
                        ? List.of()
                        : items.stream().map(each -> item(each, shown, groups)).toList());
    }

    private static Item item(ExploredItem item, ResultsView shown, List<Group> groups) {
        var line = ItemChoice.named(shown.sections(), item.key()).get(0).line();
        var keys = shown.groups().stream().map(each -> each.key()).toList();
        var samples = new ArrayList<Sample>();
        var isAskedOfSome = false;
        for (var group : groups) {
            if (group.hidden()) continue;
            int at = keys.indexOf(group.key());
            var figure = at < 0 ? null : line.figures().get(at);
            samples.add(figure == null ? null : sample(figure));
            isAskedOfSome |= figure != null
                    && !figure.hidden()
                    && figure.asked() < shown.groups().get(at).answered();
        }
        return new Item(item.key(), isAskedOfSome, sample(line.figures().get(0)), samples);
    }

    /** Null where it is hidden or nobody answered. */
    private static Sample sample(Figure figure) {
        if (figure.hidden()) return null;
        if (figure.scale() != null) {
            var scale = figure.scale();
            return new Sample(scale.n(), scale.mean().value(), scale.standardDeviation());
        }
        var number = figure.number();
        return number == null ? null : new Sample(figure.n(), number.mean().value(), number.standardDeviation());
    }
}

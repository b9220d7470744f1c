package id.ampera.exploration;

import id.ampera.campaign.CampaignMode;
import id.ampera.campaign.CampaignRef;
import id.ampera.campaign.Campaigns;
import id.ampera.campaign.Cut;
import id.ampera.campaign.RaterRole;
import id.ampera.exploration.ExplorationView.ExploredGroup;
import id.ampera.exploration.Material.Asked;
import id.ampera.exploration.Material.Round;
import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import id.ampera.result.GroupView;
import id.ampera.result.ItemResult.SectionResult;
import id.ampera.result.ReleasedFigures;
import id.ampera.result.ResultsView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Reads what a recipe asks for out of the results, and refuses what does not fit. */
@ApplicationScoped
class ExplorationReader {
    private final Campaigns campaigns;
    private final ReleasedFigures figures;

    ExplorationReader(Campaigns campaigns, ReleasedFigures figures) {
        this.campaigns = campaigns;
        this.figures = figures;
    }

    Material read(ExplorationRecipe recipe, ExplorationWords words) {
        var cut = cut(recipe);
        var rounds = rounds(recipe, cut);
        requireGroups(recipe, rounds);
        var caveats = new Caveats();
        var series = series(recipe, cut, rounds, words, caveats);
        var isItemless = recipe.method() == ExplorationMethod.RESPONSE
                || recipe.method().needsNoItems() && recipe.items() == null && recipe.section() == null;
        var asked = isItemless
                ? List.<Asked>of()
                : ItemChoice.of(recipe, rounds.get(0).shown().sections());
        var isEndless = rounds.stream().anyMatch(each -> each.campaign().mode() == CampaignMode.PUBLIC);
        var items = new ItemReader(series, words, caveats, isEndless).read(asked);
        return new Material(rounds, series.stream().map(Series::group).toList(), asked, items, caveats);
    }

    /** The one cut that the figures are read by: two of them would be a cross-tab, which is not released. */
    private static Cut cut(ExplorationRecipe recipe) {
        var grouping = recipe.grouping();
        var isRound = grouping == ExplorationGrouping.ROUND;
        if (recipe.campaignIds().size() > 1 && !isRound)
            throw ExplorationProblem.EXPLORATION_ROUNDS_ONLY.at("/grouping");
        if (recipe.campaignIds().size() < 2 && isRound)
            throw ExplorationProblem.EXPLORATION_ROUNDS_FEW.at("/campaignIds");
        if (recipe.filter() == null) return grouping.cut();
        var isFree = isRound || grouping == ExplorationGrouping.NONE;
        if (!isFree && recipe.filter().cut() != grouping.cut())
            throw ExplorationProblem.EXPLORATION_CROSS_CUT.at("/filter/cut");
        return recipe.filter().cut();
    }

    private List<Round> rounds(ExplorationRecipe recipe, Cut cut) {
        var seen = new HashSet<Object>();
        return IntStream.range(0, recipe.campaignIds().size())
                .mapToObj(i -> {
                    var pointer = "/campaignIds/" + i;
                    if (!seen.add(recipe.campaignIds().get(i)))
                        throw ExplorationProblem.EXPLORATION_CAMPAIGN_TWICE.at(pointer);
                    var campaign = campaign(recipe, i, pointer);
                    if (cut != null && !campaign.cuts().contains(cut))
                        throw ExplorationProblem.EXPLORATION_CUT_UNDECLARED.at(
                                recipe.filter() == null ? "/grouping" : "/filter/cut");
                    var shown = figures.results(campaign.id(), cut);
                    if (recipe.method() != ExplorationMethod.RESPONSE) return new Round(campaign, shown);
                    return new Round(campaign, shown.withGroups(figures.responses(campaign.id(), cut)));
                })
                .toList();
    }

    private CampaignRef campaign(ExplorationRecipe recipe, int at, String pointer) {
        try {
            return campaigns.requireVisible(recipe.campaignIds().get(at));
        } catch (Problem problem) {
            if (problem.type() != CommonProblem.NOT_FOUND) throw problem;
            throw ExplorationProblem.EXPLORATION_CAMPAIGN_UNKNOWN.at(pointer);
        }
    }

    private static void requireGroups(ExplorationRecipe recipe, List<Round> rounds) {
        if (recipe.filter() == null) return;
        var wanted = recipe.filter().groups();
        for (int i = 0; i < wanted.size(); i++) {
            var key = wanted.get(i);
            var isKnown = rounds.stream()
                    .flatMap(round -> round.shown().groups().stream())
                    .anyMatch(group -> group.key().equals(key) && isApart(group));
            if (isKnown) continue;
            if (rounds.stream().anyMatch(Round::hasNoGroupsYet))
                throw ExplorationProblem.EXPLORATION_GROUPS_LATER.at("/filter");
            throw ExplorationProblem.EXPLORATION_GROUP_UNKNOWN.at("/filter/groups/" + i);
        }
    }

    static boolean isApart(GroupView group) {
        return !group.key().equals(GroupNames.ALL) && !group.key().equals(GroupNames.OTHERS);
    }

    private List<Series> series(
            ExplorationRecipe recipe, Cut cut, List<Round> rounds, ExplorationWords words, Caveats caveats) {
        if (recipe.grouping() == ExplorationGrouping.SELF_OTHERS) return beside(rounds.get(0), words, caveats);
        if (recipe.grouping().cut() != null)
            return groups(recipe, cut, rounds.get(0).shown(), words, caveats);
        var isRound = recipe.grouping() == ExplorationGrouping.ROUND;
        return rounds.stream()
                .map(round -> {
                    var key = isRound
                            ? round.campaign().id().toString()
                            : recipe.filter() == null ? GroupNames.ALL : GroupNames.FILTERED;
                    var name = isRound ? round.campaign().title() : words.of("group." + key);
                    return recipe.filter() == null
                            ? all(key, name, round, caveats)
                            : filtered(key, name, recipe.filter().groups(), round, words, caveats);
                })
                .toList();
    }

    private static Series all(String key, String name, Round round, Caveats caveats) {
        var all = round.shown().groups().get(0);
        if (all.hidden()) caveats.note(CaveatCode.HIDDEN_GROUPS, name);
        var group = new ExploredGroup(key, name, all.hidden(), false, all.invited(), all.answered(), all.rate());
        return new Series(group, round.shown().sections(), List.of(0), 0);
    }

    /** Those of the wanted groups that are shown; a sum of what stands in the results. */
    private static Series filtered(
            String key, String name, List<String> wanted, Round round, ExplorationWords words, Caveats caveats) {
        var groups = round.shown().groups();
        var at = new ArrayList<Integer>();
        int invited = 0;
        int answered = 0;
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            if (!wanted.contains(group.key())) continue;
            if (group.hidden()) {
                caveats.note(
                        CaveatCode.GROUPS_LEFT_OUT,
                        GroupNames.of(group, round.shown().cut(), words));
                continue;
            }
            at.add(i);
            invited += group.invited();
            answered += group.answered();
        }
        var isHidden = at.isEmpty();
        var rate = isHidden || invited == 0 ? null : (Double) ((double) answered / invited);
        var group = new ExploredGroup(
                key, name, isHidden, false, isHidden ? null : invited, isHidden ? null : answered, rate);
        // nobody was invited to a public campaign, so there is no finite population to correct for
        var isEndless = round.campaign().mode() == CampaignMode.PUBLIC;
        return new Series(group, round.shown().sections(), at, isEndless ? Integer.MAX_VALUE : invited);
    }

    private static List<Series> groups(
            ExplorationRecipe recipe, Cut cut, ResultsView shown, ExplorationWords words, Caveats caveats) {
        var wanted = recipe.filter() == null ? null : recipe.filter().groups();
        if (cut == Cut.RATER_ROLE) caveats.note(CaveatCode.DEPENDENT);
        var series = new ArrayList<Series>();
        for (int i = 0; i < shown.groups().size(); i++) {
            var view = shown.groups().get(i);
            if (wanted != null && !wanted.contains(view.key())) continue;
            series.add(series(view, GroupNames.of(view, cut, words), !isApart(view), shown.sections(), i, caveats));
        }
        if (cut == Cut.RATER_ROLE)
            series.sort(Comparator.comparing(each -> place(each.group().key())));
        return series;
    }

    /** Oneself first, then as the roles are listed; all together before them, the hidden ones behind. */
    private static int place(String role) {
        if (role.equals(GroupNames.ALL)) return -1;
        return Arrays.stream(RaterRole.values())
                .filter(each -> each.name().equals(role))
                .map(RaterRole::ordinal)
                .findFirst()
                .orElse(RaterRole.values().length);
    }

    private List<Series> beside(Round round, ExplorationWords words, Caveats caveats) {
        if (!round.campaign().cuts().contains(Cut.RATER_ROLE))
            throw ExplorationProblem.EXPLORATION_NO_RATERS.at("/grouping");
        if (round.hasNoGroupsYet()) throw ExplorationProblem.EXPLORATION_GROUPS_LATER.at("/grouping");
        var beside = figures.selfAndOthers(round.campaign().id());
        if (beside.groups().isEmpty()) throw ExplorationProblem.EXPLORATION_NO_RATERS.at("/grouping");
        caveats.note(CaveatCode.DEPENDENT);
        return IntStream.range(0, beside.groups().size())
                .mapToObj(i -> {
                    var view = beside.groups().get(i);
                    return series(view, words.of("group." + view.key()), false, beside.sections(), i, caveats);
                })
                .toList();
    }

    private static Series series(
            GroupView view, String name, boolean isPooled, List<SectionResult> sections, int at, Caveats caveats) {
        if (view.hidden()) caveats.note(CaveatCode.HIDDEN_GROUPS, name);
        var group = view.hidden()
                ? new ExploredGroup(view.key(), name, true, isPooled, null, null, null)
                : new ExploredGroup(view.key(), name, false, isPooled, view.invited(), view.answered(), view.rate());
        return new Series(group, sections, List.of(at), 0);
    }
}

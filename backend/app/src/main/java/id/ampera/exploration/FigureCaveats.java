package id.ampera.exploration;

import id.ampera.campaign.CampaignMode;
import id.ampera.exploration.ExplorationView.ExploredGroup;
import java.util.List;

/** What there is to know of the answers behind figures. */
final class FigureCaveats {
    private static final int SMALL = 30;
    private static final double LOW_RATE = 0.6;

    private FigureCaveats() {}

    static void note(Material material, ExplorationMethod method) {
        var caveats = material.caveats();
        for (var round : material.rounds()) {
            var title = round.campaign().title();
            if (round.shown().provisional()) caveats.note(CaveatCode.PROVISIONAL, title);
            if (isInterim(round)) caveats.note(CaveatCode.INTERIM, title);
            if (round.shown().cut() != null && method != ExplorationMethod.RESPONSE && round.hasNoGroupsYet())
                caveats.note(CaveatCode.GROUPS_LATER, title);
            if (round.shown().versions().size() > 1) caveats.note(CaveatCode.JOINED_VERSIONS, title);
        }
        var shown = material.groups().stream().filter(each -> !each.hidden()).toList();
        if (method == ExplorationMethod.RESPONSE) return;
        for (var group : shown) {
            if (group.answered() != null && group.answered() < SMALL) caveats.note(CaveatCode.SMALL_N, group.name());
        }
        var isInvited =
                material.rounds().stream().noneMatch(each -> each.campaign().mode() == CampaignMode.PUBLIC);
        if (isInvited) noteResponse(shown, caveats);
        else caveats.note(CaveatCode.NOT_RANDOM);
        var isCorrected = material.items().stream()
                .flatMap(each -> each.figures().stream())
                .anyMatch(each -> each.low() != null || each.shareLows() != null);
        if (isInvited && isCorrected && !method.isJoint()) caveats.note(CaveatCode.FINITE_POPULATION);
        if (method == ExplorationMethod.CHANGE) caveats.note(CaveatCode.UNPAIRED);
    }

    private static void noteResponse(List<ExploredGroup> shown, Caveats caveats) {
        var isCensus = !shown.isEmpty()
                && shown.stream()
                        .allMatch(each ->
                                each.answered() != null && each.answered().equals(each.invited()));
        caveats.note(isCensus ? CaveatCode.CENSUS : CaveatCode.NOT_RANDOM);
        for (var group : shown) {
            if (group.rate() != null && group.rate() < LOW_RATE) caveats.note(CaveatCode.NON_RESPONSE, group.name());
        }
    }

    static boolean isInterim(Material.Round round) {
        return round.shown().interim() != null && round.shown().interim().shown();
    }
}

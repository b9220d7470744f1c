package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredCampaign;
import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.result.JointFigures;
import id.ampera.result.ReleasedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class ExplorationService {
    private final ExplorationReader reader;
    private final ReleasedFigures figures;

    ExplorationService(ExplorationReader reader, ReleasedFigures figures) {
        this.reader = reader;
        this.figures = figures;
    }

    ExplorationView explore(ExplorationRecipe recipe, String acceptLanguage) {
        var words = ExplorationWords.in(acceptLanguage);
        var material = reader.read(recipe, words);
        var method = MethodChoice.of(recipe, material);
        var keys = material.items().stream().map(ExploredItem::key).toList();
        var understood = recipe.understood(keys, method);
        var joint = method.isJoint() ? together(material, keys) : null;
        var tests = method.tests() ? ExploredTests.of(material, recipe.adjustment(), words) : List.<ExploredTest>of();
        var correlations = joint == null ? null : JointReading.correlations(joint, recipe.adjustment());
        var reliability = method == ExplorationMethod.RELIABILITY ? JointReading.reliability(joint) : null;
        if (reliability != null) noteReversed(material, reliability);
        var map = method == ExplorationMethod.IMPORTANCE_PERFORMANCE ? MapReading.of(material.asked(), words) : null;
        FigureCaveats.note(material, method);
        return told(material, understood, tests, correlations, reliability, map, words);
    }

    private static ExplorationView told(
            Material material,
            ExplorationRecipe recipe,
            List<ExploredTest> tests,
            ExploredCorrelations correlations,
            ExploredReliability reliability,
            ExploredMap map,
            ExplorationWords words) {
        var picture = MethodChoice.picture(recipe.method(), material);
        var untold = new ExplorationView(
                recipe,
                picture.chart(),
                picture.alternatives(),
                material.rounds().stream().map(ExplorationService::campaign).toList(),
                material.groups(),
                material.items(),
                tests,
                correlations,
                reliability,
                map,
                List.of(),
                "",
                material.caveats().in(words));
        return untold.told(new ExploredTables(material, words).of(untold), new Summary(material, words).of(untold));
    }

    private JointFigures together(Material material, List<String> keys) {
        var joint = figures.together(material.rounds().get(0).campaign().id(), keys);
        var caveats = material.caveats();
        for (int i = 0; i < keys.size(); i++) {
            if (joint.scales().get(i).isMerged())
                caveats.note(CaveatCode.MERGED_STEPS, material.items().get(i).text());
        }
        if (joint.pairs().stream().anyMatch(each -> each.hidden() != null)) caveats.note(CaveatCode.JOINT_HIDDEN);
        return joint;
    }

    private static void noteReversed(Material material, ExploredReliability reliability) {
        for (int i = 0; i < reliability.items().size(); i++) {
            var corrected = reliability.items().get(i).corrected();
            if (corrected != null && corrected < 0)
                material.caveats()
                        .note(CaveatCode.NEGATIVE_ITEM, material.items().get(i).text());
        }
    }

    private static ExploredCampaign campaign(Material.Round round) {
        var campaign = round.campaign();
        var recipe = round.shown().recipe();
        return new ExploredCampaign(
                campaign.id(),
                campaign.title(),
                campaign.evaluationId(),
                campaign.opensAt(),
                campaign.closesAt(),
                recipe.invited(),
                recipe.answered(),
                round.shown().provisional(),
                FigureCaveats.isInterim(round),
                round.shown().minimumGroup(),
                recipe.fingerprint());
    }
}

package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredCampaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
@Transactional
class ExplorationService {
    private final ExplorationReader reader;
    private final FindingsReader findings;

    ExplorationService(ExplorationReader reader, FindingsReader findings) {
        this.reader = reader;
        this.findings = findings;
    }

    ExplorationView explore(ExplorationRecipe recipe, String acceptLanguage) {
        var words = ExplorationWords.in(acceptLanguage);
        var material = reader.read(recipe, words);
        var method = MethodChoice.of(recipe, material);
        var keys = material.items().stream().map(ExploredItem::key).toList();
        var understood = recipe.understood(keys, method);
        var found = findings.read(understood, material, words);
        FigureCaveats.note(material, method);
        return told(material, understood, found, words);
    }

    private static ExplorationView told(
            Material material, ExplorationRecipe recipe, Findings found, ExplorationWords words) {
        var picture = MethodChoice.picture(recipe.method(), material);
        var untold = new ExplorationView(
                recipe,
                picture.chart(),
                picture.alternatives(),
                material.rounds().stream().map(ExplorationService::campaign).toList(),
                material.groups(),
                material.items(),
                found.tests(),
                found.correlations(),
                found.reliability(),
                found.map(),
                found.structure(),
                found.representation(),
                found.pairs(),
                List.of(),
                "",
                material.caveats().in(words));
        return untold.told(new ExploredTables(material, words).of(untold), new Summary(material, words).of(untold));
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

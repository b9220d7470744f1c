package id.ampera.exploration;

import id.ampera.exploration.ExplorationView.ExploredTest;
import id.ampera.exploration.method.StructureReading;
import id.ampera.result.JointFigures;
import id.ampera.result.ReleasedFigures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Finds what the method of a recipe asks for, with what there is to know of it. */
@ApplicationScoped
class FindingsReader {
    private final ReleasedFigures figures;
    private final RosterReader rosters;

    FindingsReader(ReleasedFigures figures, RosterReader rosters) {
        this.figures = figures;
        this.rosters = rosters;
    }

    /** @param recipe as it was understood */
    Findings read(ExplorationRecipe recipe, Material material, ExplorationWords words) {
        return switch (recipe.method()) {
            case CORRELATION, RELIABILITY, STRUCTURE -> together(recipe, material, words);
            case COMPARISON, CHANGE -> tests(ExploredTests.of(material, recipe.adjustment(), words));
            case IMPORTANCE_PERFORMANCE -> map(material, words);
            case REPRESENTATION -> representation(recipe, material, words);
            case PAIRED -> pairs(recipe, material, words);
            default -> tests(List.of());
        };
    }

    private static Findings tests(List<ExploredTest> tests) {
        return new Findings(tests, null, null, null, null, null, null);
    }

    private static Findings map(Material material, ExplorationWords words) {
        var map = MapReading.of(material.asked(), words);
        map.points().stream().filter(ExploredMap.Point::unsure).forEach(each -> material.caveats()
                .note(CaveatCode.NEAR_AXIS, each.text()));
        return new Findings(List.of(), null, null, map, null, null, null);
    }

    private Findings together(ExplorationRecipe recipe, Material material, ExplorationWords words) {
        var keys = recipe.items();
        requireFactors(recipe, keys.size());
        var joint = together(material, keys);
        var correlations = JointReading.correlations(joint, recipe.adjustment());
        var isTested = recipe.method() == ExplorationMethod.CORRELATION
                && correlations.cells().stream().filter(each -> !each.hidden()).count() > 1;
        if (isTested && recipe.adjustment() != ExplorationAdjustment.NONE)
            material.caveats().note(CaveatCode.SEVERAL_TESTS, words.of("adjustment." + recipe.adjustment()));
        var reliability = recipe.method() == ExplorationMethod.RELIABILITY ? JointReading.reliability(joint) : null;
        if (reliability != null) noteReversed(material, reliability);
        var isOblique = recipe.rotation() != FactorRotation.VARIMAX;
        var structure = recipe.method() == ExplorationMethod.STRUCTURE
                ? StructureReading.of(joint, recipe.factors(), isOblique)
                : null;
        if (structure != null) StructureText.note(structure, recipe, material.caveats(), words);
        return new Findings(List.of(), correlations, reliability, null, structure, null, null);
    }

    private static void requireFactors(ExplorationRecipe recipe, int items) {
        int most = StructureReading.most(items);
        if (recipe.factors() != null && recipe.factors() > most)
            throw ExplorationProblem.EXPLORATION_FACTORS_MANY.at("/factors").with("most", most);
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

    private Findings representation(ExplorationRecipe recipe, Material material, ExplorationWords words) {
        var found = rosters.read(recipe, material, words);
        RepresentationText.note(found, recipe, material.items(), material.caveats(), words);
        return new Findings(List.of(), null, null, null, null, found, null);
    }

    private static Findings pairs(ExplorationRecipe recipe, Material material, ExplorationWords words) {
        var found = PairReader.of(material, words);
        PairTests.note(found, material.caveats());
        return new Findings(PairTests.of(found, recipe, material, words), null, null, null, null, null, found);
    }
}

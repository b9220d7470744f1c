package id.ampera.exploration;

import id.ampera.exploration.Material.Asked;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.ItemResult;
import id.ampera.result.ItemResult.SectionResult;
import java.util.ArrayList;
import java.util.List;

/** Finds what a recipe asks about in a questionnaire. */
final class ItemChoice {
    static final int MOST = 30;

    private ItemChoice() {}

    /** Whether there are figures that can be set side by side; not of texts, days and consents. */
    static boolean isExplorable(ItemResult item) {
        return item.type().isCounted() || item.type() == ItemType.NUMBER;
    }

    static List<Asked> of(ExplorationRecipe recipe, List<SectionResult> sections) {
        var asked = new ArrayList<Asked>();
        if (recipe.items() != null) {
            for (int i = 0; i < recipe.items().size(); i++) {
                var found = named(sections, recipe.items().get(i));
                if (found.isEmpty()) throw ExplorationProblem.EXPLORATION_ITEM_UNKNOWN.at("/items/" + i);
                found.stream().filter(each -> !asked.contains(each)).forEach(asked::add);
            }
            if (asked.size() > MOST) throw ExplorationProblem.EXPLORATION_ITEMS_MANY.at("/items");
            return asked;
        }
        if (recipe.section() == null) throw ExplorationProblem.EXPLORATION_ITEMS_MISSING.at("/items");
        var section = sections.stream()
                .filter(each -> each.code().equals(recipe.section()))
                .findFirst()
                .orElseThrow(() -> ExplorationProblem.EXPLORATION_SECTION_UNKNOWN.at("/section"));
        section.items().stream().filter(ItemChoice::isExplorable).forEach(item -> item.lines()
                .forEach(line -> asked.add(new Asked(section, item, line))));
        if (asked.isEmpty()) throw ExplorationProblem.EXPLORATION_SECTION_UNKNOWN.at("/section");
        if (asked.size() > MOST) throw ExplorationProblem.EXPLORATION_ITEMS_MANY.at("/section");
        return asked;
    }

    /** The line of an answer key, or all lines of a matrix. */
    static List<Asked> named(List<SectionResult> sections, String name) {
        var found = new ArrayList<Asked>();
        for (var section : sections) {
            for (var item : section.items()) {
                if (!isExplorable(item)) continue;
                for (var line : item.lines()) {
                    if (line.key().equals(name) || item.code().equals(name)) found.add(new Asked(section, item, line));
                }
            }
        }
        return found;
    }
}

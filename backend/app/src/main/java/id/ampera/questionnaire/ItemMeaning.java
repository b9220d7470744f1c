package id.ampera.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an answer under a code means: the kind of item, the codes of its options with their values, the unit of a number,
 * how many are ranked, what a row is rated for. Words may be corrected from version to version; these may not, or figures that join the versions
 * would add up what does not belong together.
 */
record ItemMeaning(ItemType type, Map<String, Integer> options, String unit, int places, PairKind pair) {
    private static final Integer NO_VALUE = Integer.MIN_VALUE;

    static ItemMeaning of(Item item) {
        var options = new HashMap<String, Integer>();
        if (item.options() != null) {
            for (var each : item.options())
                options.put(each.code(), Objects.requireNonNullElse(each.value(), NO_VALUE));
        }
        return new ItemMeaning(
                item.type(),
                options,
                item.unit() == null ? null : item.unit().id(),
                item.type() == ItemType.RANKING ? item.places() : 0,
                item.pair() == null ? null : item.pair().kind());
    }

    /** Adds what means something else than in an earlier version, with a pointer. */
    static void compare(Definition definition, List<Definition> earlier, Findings found) {
        var known = new HashMap<String, List<ItemMeaning>>();
        for (var each : earlier) {
            for (var item : each.items()) {
                known.computeIfAbsent(item.code(), unseen -> new ArrayList<>()).add(of(item));
            }
        }
        for (int i = 0; i < definition.sections().size(); i++) {
            var items = definition.sections().get(i).items();
            for (int j = 0; j < items.size(); j++) {
                var before = known.getOrDefault(items.get(j).code(), List.of());
                of(items.get(j)).compare("/definition/sections/" + i + "/items/" + j, before, found);
            }
        }
    }

    private void compare(String at, List<ItemMeaning> before, Findings found) {
        var differences = new HashSet<String>();
        for (var each : before) difference(each, differences);
        if (differences.contains("type")) found.add(at + "/code", "meaning_type");
        else if (differences.contains("options")) found.add(at + "/code", "meaning_options");
        else if (differences.contains("unit")) found.add(at + "/code", "meaning_unit");
        else if (differences.contains("places")) found.add(at + "/code", "meaning_places");
    }

    private void difference(ItemMeaning other, Set<String> differences) {
        if (type != other.type || pair != other.pair) differences.add("type");
        else if (!options.equals(other.options)) differences.add("options");
        else if (!Objects.equals(unit, other.unit)) differences.add("unit");
        else if (places != other.places) differences.add("places");
    }
}

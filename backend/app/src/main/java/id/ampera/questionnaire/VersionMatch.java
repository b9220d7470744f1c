package id.ampera.questionnaire;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the answers to an earlier version join those to the present one.
 *
 * @param joined keys whose answers mean the same in both
 * @param added codes of items that the earlier version did not have, or rows as {@code item.row}
 * @param removed codes that only the earlier version had
 * @param changed codes that meant something else
 */
public record VersionMatch(Set<String> joined, Set<String> added, Set<String> removed, Set<String> changed) {

    public static VersionMatch of(Definition present, Definition earlier) {
        var before = earlier.items().stream().collect(Collectors.toMap(Item::code, item -> item));
        var joined = new LinkedHashSet<String>();
        var added = new LinkedHashSet<String>();
        var changed = new LinkedHashSet<String>();
        var removed = new LinkedHashSet<String>();
        for (var item : present.items()) {
            var other = before.remove(item.code());
            if (item.type() == ItemType.NOTE) continue;
            if (other == null) added.add(item.code());
            else if (!ItemMeaning.of(item).equals(ItemMeaning.of(other))) changed.add(item.code());
            else rows(item, other, joined, added, removed);
        }
        earlier.items().stream()
                .filter(item -> before.containsKey(item.code()) && item.type() != ItemType.NOTE)
                .forEach(item -> removed.add(item.code()));
        return new VersionMatch(joined, added, removed, changed);
    }

    private static void rows(Item item, Item before, Set<String> joined, Set<String> added, Set<String> removed) {
        var known = new LinkedHashSet<>(before.answerKeys());
        for (var key : item.answerKeys()) (known.remove(key) ? joined : added).add(key);
        removed.addAll(known);
    }
}

package id.ampera.campaign;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The groups of one attribute: a partition of the places (units or cohorts) of an audience. Starts with every place by
 * itself; a group that is too small is merged upwards: into the place above, and where there is none, into the rest.
 */
final class Grouping {
    /** A place in a tree. Places without one above are never a merged group; their small ones go to the rest. */
    record Place(UUID id, String label, UUID parentId) {}

    /** @param id null for the rest */
    record Group(UUID id, String label) {}

    private final Map<UUID, Place> places;
    private final String restLabel;
    /** Group by place; the rest is {@link #REST}. */
    private final Map<UUID, UUID> groupOf = new HashMap<>();

    private final Set<UUID> merged = new HashSet<>();

    static final UUID REST = new UUID(0, 0);

    Grouping(Map<UUID, Place> places, Set<UUID> used, String restLabel) {
        this.places = places;
        this.restLabel = restLabel;
        for (var place : used) groupOf.put(place, place);
    }

    UUID groupOf(UUID place) {
        return groupOf.get(place);
    }

    int size() {
        return new HashSet<>(groupOf.values()).size();
    }

    boolean isMerged(UUID group) {
        return merged.contains(group);
    }

    /** Merges upwards until {@code fits} finds no group too small, or one group is left. */
    void coarsen(Fit fit) {
        while (size() > 1) {
            var small = fit.tooSmall(this);
            if (small.isEmpty()) return;
            lift(deepest(small), fit);
        }
    }

    /** Which groups are too small; and how large a group is. */
    interface Fit {
        Set<UUID> tooSmall(Grouping grouping);

        long size(UUID group);
    }

    private UUID deepest(Set<UUID> groups) {
        return groups.stream()
                .max(Comparator.<UUID>comparingInt(group -> group.equals(REST) ? -1 : depth(group))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private int depth(UUID group) {
        int depth = 0;
        for (var at = places.get(group); at != null && at.parentId() != null; at = places.get(at.parentId())) depth++;
        return depth;
    }

    private void lift(UUID group, Fit fit) {
        if (group.equals(REST)) {
            var smallest = new HashSet<>(groupOf.values())
                    .stream()
                            .filter(other -> !other.equals(REST))
                            .min(Comparator.comparingLong(fit::size).thenComparing(Comparator.naturalOrder()))
                            .orElseThrow();
            move(smallest, REST);
            return;
        }
        var above = places.get(group).parentId();
        move(group, above != null && depth(above) > 0 ? above : REST);
    }

    private void move(UUID from, UUID to) {
        groupOf.replaceAll((place, group) -> group.equals(from) ? to : group);
        merged.remove(from);
        merged.add(to);
    }

    /** Groups with labels that are all different. */
    Map<UUID, Group> groups() {
        var taken = new HashSet<String>();
        var groups = new TreeMap<UUID, Group>();
        for (var id : new java.util.TreeSet<>(groupOf.values())) {
            var label =
                    id.equals(REST) ? restLabel : places.get(id).label() + (merged.contains(id) ? " (gabungan)" : "");
            groups.put(id, new Group(id.equals(REST) ? null : id, unused(label, taken)));
        }
        return groups;
    }

    static String unused(String label, Set<String> taken) {
        var candidate = label;
        for (int n = 2; !taken.add(candidate.toLowerCase(java.util.Locale.ROOT)); n++)
            candidate = label + " (" + n + ")";
        return candidate;
    }

    /** What was merged into what: places that have no group of their own. */
    List<UUID> mergedPlaces() {
        var list = new ArrayList<UUID>();
        groupOf.forEach((place, group) -> {
            if (!place.equals(group)) list.add(place);
        });
        list.sort(Comparator.naturalOrder());
        return list;
    }
}

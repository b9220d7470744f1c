package id.ampera.result;

import id.ampera.campaign.Cut;
import id.ampera.result.Cells.Group;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Units with too few answers stand together with others under the nearest unit above that has enough of them, before the gate
 * looks at the groups. At the very top there is nothing to gain: that would be what a cut hides, taken together. No group that
 * would be shown without it is hidden for it.
 */
final class RollUp {
    private static final int APART = -1;

    private final Cells cells;
    private final int cut;
    private final int minimum;
    private final Map<String, Group> above;
    private final Map<String, List<Integer>> waiting = new LinkedHashMap<>();
    /** What stands together, by the unit above. */
    private final Map<String, List<Integer>> joined = new LinkedHashMap<>();

    private final List<Group> groups = new ArrayList<>();
    private final int[] becomes;

    private RollUp(Cells cells, int cut, int minimum, Map<String, Group> above) {
        this.cells = cells;
        this.cut = cut;
        this.minimum = minimum;
        this.above = above;
        becomes = new int[cells.groups(cut).size()];
    }

    /** @param above the unit above by the key of each that has one */
    static Cells of(Cells cells, int minimum, Map<String, Group> above) {
        int cut = cells.cuts().indexOf(Cut.UNIT);
        if (cut < 0) return cells;
        var made = new RollUp(cells, cut, minimum, above);
        made.gather();
        var apart = made.joined.isEmpty() ? null : Gate.of(cells, minimum);
        while (!made.joined.isEmpty()) {
            var together = made.regrouped();
            if (!made.hidesMore(apart, Gate.of(together, minimum))) return together;
            made.part();
        }
        return cells;
    }

    /** Whether a group that would be shown if every unit stood by itself is not. */
    private boolean hidesMore(Disclosure apart, Disclosure together) {
        for (int at = 0; at < cells.cuts().size(); at++) {
            for (int group = 0; group < cells.groups(at).size(); group++) {
                int now = at == cut ? becomes[group] : group;
                if (apart.shown(at, group) && !together.shown(at, now)) return true;
            }
        }
        return false;
    }

    private void gather() {
        var all = cells.groups(cut);
        for (int group = 0; group < all.size(); group++) {
            var isSmall = cells.answered(cells.of(cut, group)) < minimum;
            if (isSmall) wait(all.get(group).key(), List.of(group));
        }
        var left = new ArrayList<Integer>();
        while (!waiting.isEmpty()) {
            var deepest = waiting.keySet().stream()
                    .max(Comparator.comparingInt(this::depth))
                    .orElseThrow();
            var small = waiting.remove(deepest);
            var upper = above.get(deepest);
            if (upper == null) left.addAll(small);
            else if (isEnough(small)) joined.put(deepest, small);
            else wait(upper.key(), small);
        }
        // what is left is hidden, and a large unit would have to hide for it
        while (!left.isEmpty() && !isEnough(left) && !joined.isEmpty()) left.addAll(part());
    }

    /** Those that are fewest stand by themselves again. */
    private List<Integer> part() {
        var smallest = joined.keySet().stream()
                .min(Comparator.comparingInt(each -> answered(joined.get(each))))
                .orElseThrow();
        return joined.remove(smallest);
    }

    private Cells regrouped() {
        groups.clear();
        Arrays.fill(becomes, APART);
        var names = new HashMap<String, Group>();
        above.values().forEach(each -> names.put(each.key(), each));
        joined.forEach((unit, small) -> join(small, names.get(unit)));
        for (int group = 0; group < becomes.length; group++) {
            if (becomes[group] != APART) continue;
            becomes[group] = groups.size();
            groups.add(cells.groups(cut).get(group));
        }
        return cells.regrouped(cut, groups, becomes);
    }

    private boolean isEnough(List<Integer> small) {
        return small.size() >= 2 && answered(small) >= minimum;
    }

    private void wait(String at, List<Integer> small) {
        waiting.computeIfAbsent(at, unseen -> new ArrayList<>()).addAll(small);
    }

    private int depth(String unit) {
        int depth = 0;
        for (var at = above.get(unit); at != null; at = above.get(at.key())) depth++;
        return depth;
    }

    private int answered(List<Integer> of) {
        return of.stream()
                .mapToInt(group -> cells.answered(cells.of(cut, group)))
                .sum();
    }

    private void join(List<Integer> small, Group under) {
        var units = small.stream()
                .map(group -> cells.groups(cut).get(group).key())
                .sorted()
                .toList();
        // the same units have the same key in every round, and other units another one
        var key = UUID.nameUUIDFromBytes(
                units.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
        for (var group : small) becomes[group] = groups.size();
        groups.add(new Group(key.toString(), under.label() + " (" + small.size() + " unit)", units));
    }
}

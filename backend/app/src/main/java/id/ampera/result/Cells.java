package id.ampera.result;

import id.ampera.campaign.Cut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The invited people of a campaign, gathered by the attributes that it may be broken down by: one cell for each
 * combination that occurs. Whoever knows the roster knows these cells, so the gate reckons with them.
 */
final class Cells {
    /** One value of an attribute; a missing value is a group too. */
    record Group(String key, String label) {}

    private final List<Cut> cuts;
    private final List<List<Group>> groups;
    private final int[][] groupOf;
    /** By cut, then group; asked for thousands of times while the gate decides. */
    private final int[][][] cellsOf;

    private final int[] all;
    private final byte[][] keys;
    private final int[] invited;
    private final int[] answered;
    private final Map<String, Integer> least;
    /** Made when they are first asked for; they depend on nothing that changes. */
    private Crossings crossings;

    private Places places;

    private Cells(
            List<Cut> cuts,
            List<List<Group>> groups,
            int[][] groupOf,
            int[] invited,
            int[] answered,
            Map<String, Integer> least) {
        this.least = least;
        this.cuts = cuts;
        this.groups = groups;
        this.groupOf = groupOf;
        this.invited = invited;
        this.answered = answered;
        all = IntStream.range(0, invited.length).toArray();
        keys = new byte[invited.length][];
        for (int cell = 0; cell < keys.length; cell++) {
            keys[cell] = String.join("\n", keys(cell)).concat("\n").getBytes(StandardCharsets.UTF_8);
        }
        cellsOf = new int[groups.size()][][];
        for (int cut = 0; cut < cellsOf.length; cut++) {
            cellsOf[cut] = gathered(groupOf[cut], groups.get(cut).size());
        }
    }

    private Cells(Cells same, int[] answered) {
        this.answered = answered;
        least = same.least;
        cuts = same.cuts;
        groups = same.groups;
        groupOf = same.groupOf;
        invited = same.invited;
        all = same.all;
        keys = same.keys;
        cellsOf = same.cellsOf;
    }

    private static int[][] gathered(int[] groupOf, int groups) {
        var sizes = new int[groups];
        for (var group : groupOf) sizes[group]++;
        var gathered = new int[groups][];
        for (int group = 0; group < groups; group++) gathered[group] = new int[sizes[group]];
        for (int cell = groupOf.length - 1; cell >= 0; cell--) gathered[groupOf[cell]][--sizes[groupOf[cell]]] = cell;
        return gathered;
    }

    List<Cut> cuts() {
        return cuts;
    }

    List<Group> groups(int cut) {
        return groups.get(cut);
    }

    /** Fewest answers that this group needs to be shown, beyond what every group needs; 0 for no more. */
    int least(int cut, int group) {
        return least.getOrDefault(groups.get(cut).get(group).key(), 0);
    }

    int size() {
        return invited.length;
    }

    int groupOf(int cut, int cell) {
        return groupOf[cut][cell];
    }

    /** Keys of the groups of this cell, one per cut. */
    List<String> keys(int cell) {
        return IntStream.range(0, cuts.size())
                .mapToObj(cut -> groups.get(cut).get(groupOf[cut][cell]).key())
                .toList();
    }

    /** Every cell by {@link #keys}. */
    Map<List<String>, Integer> byKeys() {
        var cells = new HashMap<List<String>, Integer>();
        for (int cell = 0; cell < size(); cell++) cells.put(keys(cell), cell);
        return cells;
    }

    /** The same in bytes, which do not depend on the numbers of the cells. */
    byte[] place(int cell) {
        return keys[cell];
    }

    /** What they take of the memory, about. */
    long bytes() {
        long bytes = size() * (16L + 8L * cuts.size());
        for (var key : keys) bytes += 16 + key.length;
        return bytes;
    }

    int invited(int cell) {
        return invited[cell];
    }

    int answered(int cell) {
        return answered[cell];
    }

    /** Not to be changed, as little as what {@link #of(int, int)} gives. */
    int[] all() {
        return all;
    }

    /** Cells of these groups of a cut; {@code wanted} has one flag per group. */
    int[] of(int cut, boolean[] wanted) {
        return IntStream.of(all).filter(cell -> wanted[groupOf[cut][cell]]).toArray();
    }

    int[] of(int cut, int group) {
        return cellsOf[cut][group];
    }

    int invited(int[] of) {
        return sum(invited, of);
    }

    int answered(int[] of) {
        return sum(answered, of);
    }

    private static int sum(int[] counts, int[] of) {
        int sum = 0;
        for (var cell : of) sum += counts[cell];
        return sum;
    }

    Crossings crossings(int minimum) {
        if (crossings == null) crossings = new Crossings(this, minimum);
        return crossings;
    }

    /** What is made once for the items of which the same is shown. */
    Places places(boolean[][] shown) {
        if (places == null || !places.isOf(shown)) places = new Places(this, shown);
        return places;
    }

    /** How many cuts there are, that of the moment among them. */
    int depth() {
        return groupOf.length;
    }

    /** The same cells with the answers of these rows counted. */
    Cells counting(int[] cellOfRow, int rows) {
        var counted = new int[size()];
        for (int row = 0; row < rows; row++) counted[cellOfRow[row]]++;
        return new Cells(this, counted);
    }

    /**
     * Each cell divided into several, with one cut more that tells them apart; nobody was invited to a part alone.
     *
     * @param cellOf the cell that is divided, by part
     * @param part number of the part within the cut
     */
    Cells dividedBy(int[] cellOf, int[] part, int[] counted) {
        var parts = new ArrayList<>(groups);
        parts.add(numbered(IntStream.of(part).max().orElse(0) + 1));
        var divided = new int[groupOf.length + 1][];
        for (int cut = 0; cut < groupOf.length; cut++) {
            var of = groupOf[cut];
            divided[cut] = IntStream.of(cellOf).map(cell -> of[cell]).toArray();
        }
        divided[groupOf.length] = part;
        return new Cells(cuts, parts, divided, new int[counted.length], counted, least);
    }

    /** Cells of the same campaign with these groups instead, by cut. */
    Cells in(List<List<Group>> others, int[][] otherOf, int[] asked, int[] counted) {
        return new Cells(cuts, others, otherOf, asked, counted, least);
    }

    static List<Group> numbered(int size) {
        return IntStream.range(0, size).mapToObj(at -> new Group("" + at, null)).toList();
    }

    /** The same cells with other numbers of answers, one per cell. */
    Cells answeredBy(int[] counted) {
        return new Cells(this, counted);
    }

    static final class Builder {
        private final List<Cut> cuts;
        private final List<Map<String, Integer>> known = new ArrayList<>();
        private final List<List<Group>> groups = new ArrayList<>();
        private final Map<List<Integer>, Integer> cells = new HashMap<>();
        private final List<List<Integer>> places = new ArrayList<>();
        private final List<int[]> counts = new ArrayList<>();
        private final Map<String, Integer> least = new HashMap<>();

        Builder(List<Cut> cuts) {
            this.cuts = List.copyOf(cuts);
            for (int i = 0; i < cuts.size(); i++) {
                known.add(new HashMap<>());
                groups.add(new ArrayList<>());
            }
        }

        /** Adds people to the cell of these groups, one per cut in the order of the cuts, and tells its index. */
        int add(List<Group> place, int invited, int answered) {
            var key = new ArrayList<Integer>();
            for (int cut = 0; cut < cuts.size(); cut++) {
                var group = place.get(cut);
                var list = groups.get(cut);
                key.add(known.get(cut).computeIfAbsent(group.key(), unseen -> {
                    list.add(group);
                    return list.size() - 1;
                }));
            }
            int cell = cells.computeIfAbsent(key, unseen -> {
                places.add(key);
                counts.add(new int[2]);
                return counts.size() - 1;
            });
            counts.get(cell)[0] += invited;
            counts.get(cell)[1] += answered;
            return cell;
        }

        /** A cell of its own, where there are no cuts. */
        int addApart(int invited) {
            places.add(List.of());
            counts.add(new int[] {invited, 0});
            return counts.size() - 1;
        }

        /** A group that is shown only with so many answers. */
        void needs(String key, int answers) {
            least.put(key, answers);
        }

        Cells build() {
            var groupOf = new int[cuts.size()][];
            for (int i = 0; i < cuts.size(); i++) {
                var cut = i;
                groupOf[i] = places.stream().mapToInt(place -> place.get(cut)).toArray();
            }
            return new Cells(
                    cuts,
                    groups.stream().map(List::copyOf).toList(),
                    groupOf,
                    counts.stream().mapToInt(count -> count[0]).toArray(),
                    counts.stream().mapToInt(count -> count[1]).toArray(),
                    Map.copyOf(least));
        }
    }
}

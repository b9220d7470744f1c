package id.ampera.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows from shown figures although no sum of them gives it. A count is never negative and nobody answers twice, so a
 * nought in one cut can tell in another one whose an answer is: where no woman chose it, it was the only man of the unit.
 *
 * <p>That something is left open is shown rather than reckoned: two people could have answered the other way round, if need be
 * with two others who undo in every cut what they change, and no figure that is shown would be another one. Where nobody is
 * found who could, more is hidden. So it may hide too much and never too little.
 */
final class Exchange {
    /** Up to so many places, people are exchanged who differ in several cuts at once; beyond, in one. */
    private static final int MOST_FOR_ANY = 64;

    private final int[][] counts;
    private final boolean isApart;
    private final int[] placeOf;
    /** The group in each cut, 0 where it is hidden. */
    private final List<int[]> places = new ArrayList<>();

    private final long[] stride;
    private final Map<Long, Integer> known = new HashMap<>();
    /** Places by cut and group. */
    private final List<Map<Integer, List<Integer>>> members = new ArrayList<>();
    /** By place and answer: people outside the set that is looked at. */
    private final int[][] outside;

    /**
     * @param counts by cell and answer
     * @param isApart whether only people who stand in the same groups may be exchanged
     */
    Exchange(Cells cells, boolean[][] shown, int[][] counts, boolean isApart) {
        this.counts = counts;
        this.isApart = isApart;
        stride = new long[shown.length];
        long next = 1;
        for (int cut = 0; cut < stride.length; cut++) {
            stride[cut] = next;
            next *= shown[cut].length + 1L;
            members.add(new HashMap<>());
        }
        placeOf = new int[cells.size()];
        for (int cell = 0; cell < placeOf.length; cell++) {
            var place = new int[shown.length];
            for (int cut = 0; cut < place.length; cut++) {
                int group = cells.groupOf(cut, cell);
                place[cut] = shown[cut][group] ? group + 1 : 0;
            }
            placeOf[cell] = known.computeIfAbsent(code(place), unseen -> add(place));
        }
        outside = new int[places.size()][counts.length == 0 ? 0 : counts[0].length];
        for (int cell = 0; cell < placeOf.length; cell++) move(cell, 1);
    }

    private int add(int[] place) {
        int at = places.size();
        places.add(place);
        for (int cut = 0; cut < place.length; cut++) {
            members.get(cut)
                    .computeIfAbsent(place[cut], unseen -> new ArrayList<>())
                    .add(at);
        }
        return at;
    }

    private long code(int[] place) {
        long code = 0;
        for (int cut = 0; cut < place.length; cut++) code += stride[cut] * place[cut];
        return code;
    }

    /** Whether another number of these people could have given this answer. */
    boolean leavesOpen(int[] set, int answer) {
        for (var cell : set) move(cell, -1);
        try {
            for (var cell : set) {
                for (int other = 0; other < counts[cell].length; other++) {
                    if (other == answer) continue;
                    if (counts[cell][answer] > 0 && isExchangeable(placeOf[cell], answer, other)) return true;
                    if (counts[cell][other] > 0 && isExchangeable(placeOf[cell], other, answer)) return true;
                }
            }
            return false;
        } finally {
            for (var cell : set) move(cell, 1);
        }
    }

    private void move(int cell, int times) {
        for (int answer = 0; answer < counts[cell].length; answer++) {
            outside[placeOf[cell]][answer] += times * counts[cell][answer];
        }
    }

    private boolean isExchangeable(int from, int gave, int could) {
        if (outside[from][could] > 0) return true;
        if (isApart) return false;
        var place = places.get(from);
        long code = code(place);
        for (int cut = 0; cut < place.length; cut++) {
            for (var group : members.get(cut).keySet()) {
                long by = stride[cut] * (group - place[cut]);
                var to = by == 0 ? null : known.get(code + by);
                if (to == null || outside[to][could] == 0) continue;
                for (var back : members.get(cut).get(place[cut])) {
                    if (outside[back][could] > 0 && has(known.get(code(places.get(back)) + by), gave)) return true;
                }
            }
        }
        return places.size() <= MOST_FOR_ANY && isExchangeableAcross(from, gave, could);
    }

    private boolean has(Integer place, int answer) {
        return place != null && outside[place][answer] > 0;
    }

    private boolean isExchangeableAcross(int from, int gave, int could) {
        for (int to = 0; to < outside.length; to++) {
            if (to == from || outside[to][could] == 0) continue;
            for (int back = 0; back < outside.length; back++) {
                if (outside[back][could] == 0) continue;
                var mirrored = mirrored(places.get(from), places.get(to), places.get(back));
                if (mirrored != null && has(known.get(code(mirrored)), gave)) return true;
            }
        }
        return false;
    }

    /** The place that differs from {@code back} as {@code to} does from {@code from}; null if there is none. */
    private static int[] mirrored(int[] from, int[] to, int[] back) {
        var place = back.clone();
        for (int cut = 0; cut < place.length; cut++) {
            if (from[cut] == to[cut]) continue;
            if (back[cut] != from[cut]) return null;
            place[cut] = to[cut];
        }
        return place;
    }
}

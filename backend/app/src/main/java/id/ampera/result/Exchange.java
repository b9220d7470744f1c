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
    private final int[][] counts;
    private final boolean isApart;
    private final int[] placeOf;
    /** The group in each cut, 0 where it is hidden. */
    private final List<int[]> places = new ArrayList<>();

    private final Map<List<Integer>, Integer> known = new HashMap<>();
    /** By place and answer: people outside the set that is looked at. */
    private final int[][] outside;

    /**
     * @param counts by cell and answer
     * @param isApart whether only people who stand in the same groups may be exchanged
     */
    Exchange(Cells cells, boolean[][] shown, int[][] counts, boolean isApart) {
        this.counts = counts;
        this.isApart = isApart;
        placeOf = new int[cells.size()];
        for (int cell = 0; cell < placeOf.length; cell++) {
            var place = new int[shown.length];
            for (int cut = 0; cut < place.length; cut++) {
                int group = cells.groupOf(cut, cell);
                place[cut] = shown[cut][group] ? group + 1 : 0;
            }
            placeOf[cell] = known.computeIfAbsent(key(place), unseen -> {
                places.add(place);
                return places.size() - 1;
            });
        }
        outside = new int[places.size()][counts.length == 0 ? 0 : counts[0].length];
        for (int cell = 0; cell < placeOf.length; cell++) move(cell, 1);
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
        for (int to = 0; to < outside.length; to++) {
            if (to != from && outside[to][could] > 0 && isUndone(from, to, gave, could)) return true;
        }
        return false;
    }

    /** Whether two others turn back what an exchange between these places changes. */
    private boolean isUndone(int from, int to, int gave, int could) {
        for (int back = 0; back < outside.length; back++) {
            if (outside[back][could] == 0) continue;
            var mirrored = mirrored(places.get(from), places.get(to), places.get(back));
            var at = mirrored == null ? null : known.get(key(mirrored));
            if (at != null && outside[at][gave] > 0) return true;
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

    private static List<Integer> key(int[] place) {
        var key = new ArrayList<Integer>(place.length);
        for (var group : place) key.add(group);
        return key;
    }
}

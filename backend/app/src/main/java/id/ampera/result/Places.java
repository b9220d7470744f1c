package id.ampera.result;

import java.util.Arrays;

/**
 * Cells that stand in the same groups of all that is shown, taken together: one place for each combination, with a code from
 * which that of a neighbour follows by an addition.
 */
final class Places {
    /** Where codes are not many more than cells they are looked up in an array. */
    private static final int DENSE = 1 << 14;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int NONE = -1;

    private final int[] placeOf;
    private final int cuts;
    /** By place, then cut: the group, 0 where it is hidden. */
    private final int[] groups;

    private final long[] codes;
    private final long[] stride;
    private final int[][][] members;
    private final boolean isDense;
    private final int[] places;
    private final long[] keys;
    private final boolean[][] shown;
    private int size;

    Places(Cells cells, boolean[][] shown) {
        this.shown = Arrays.stream(shown).map(boolean[]::clone).toArray(boolean[][]::new);
        cuts = shown.length;
        stride = new long[cuts];
        long total = 1;
        for (int cut = 0; cut < cuts; cut++) {
            stride[cut] = total;
            total *= shown[cut].length + 1L;
        }
        isDense = total <= DENSE;
        int room = isDense ? (int) total : Integer.highestOneBit(Math.max(1, cells.size())) << 2;
        places = new int[room];
        Arrays.fill(places, NONE);
        keys = isDense ? null : new long[room];
        placeOf = new int[cells.size()];
        var known = new long[cells.size()];
        var at = new int[cells.size() * cuts];
        for (int cell = 0; cell < placeOf.length; cell++) {
            long code = 0;
            for (int cut = 0; cut < cuts; cut++) {
                int group = cells.groupOf(cut, cell);
                int number = shown[cut][group] ? group + 1 : 0;
                at[size * cuts + cut] = number;
                code += stride[cut] * number;
            }
            int slot = slot(code);
            if (places[slot] == NONE) {
                places[slot] = size;
                if (!isDense) keys[slot] = code;
                known[size++] = code;
            }
            placeOf[cell] = places[slot];
        }
        codes = Arrays.copyOf(known, size);
        groups = at;
        members = new int[cuts][][];
        for (int cut = 0; cut < cuts; cut++) members[cut] = gathered(cut, shown[cut].length + 1);
    }

    private int[][] gathered(int cut, int count) {
        var sizes = new int[count];
        for (int place = 0; place < size; place++) sizes[group(place, cut)]++;
        var gathered = new int[count][];
        for (int group = 0; group < count; group++) gathered[group] = new int[sizes[group]];
        for (int place = size - 1; place >= 0; place--) {
            int group = group(place, cut);
            gathered[group][--sizes[group]] = place;
        }
        return gathered;
    }

    private int slot(long code) {
        if (isDense) return (int) code;
        int slot = (int) (code * SPREAD >>> 32) & keys.length - 1;
        while (places[slot] != NONE && keys[slot] != code) slot = slot + 1 & keys.length - 1;
        return slot;
    }

    boolean isOf(boolean[][] others) {
        return Arrays.deepEquals(shown, others);
    }

    int size() {
        return size;
    }

    int cuts() {
        return cuts;
    }

    int cells() {
        return placeOf.length;
    }

    int of(int cell) {
        return placeOf[cell];
    }

    int group(int place, int cut) {
        return groups[place * cuts + cut];
    }

    /** By group of this cut; the hidden ones together are the first. */
    int[][] members(int cut) {
        return members[cut];
    }

    long step(int cut) {
        return stride[cut];
    }

    long code(int place) {
        return codes[place];
    }

    /** The place with this code, below 0 if nobody stands there. A code is only asked for by whoever knows that its groups exist. */
    int at(long code) {
        return places[slot(code)];
    }
}

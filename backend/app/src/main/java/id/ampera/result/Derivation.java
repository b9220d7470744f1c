package id.ampera.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * What follows from sums over blocks of cells. Whoever knows the sum of every block knows the sum of exactly those sets
 * of cells whose indicator lies in the span of the blocks' indicators. Instead of solving a system for each set, every
 * cell gets a random number such that each block sums to zero; a set follows from the blocks if and only if its numbers
 * sum to zero too (it is orthogonal to a random vector of the orthogonal complement). Two vectors modulo 2^31 - 1 leave
 * one error in 4 * 10^18 sets, and an error hides too much, never too little.
 */
final class Derivation {
    private static final long P = Integer.MAX_VALUE;
    /** Beyond these numbers of cells, sets of four and of three cells are not searched any more. */
    private static final int MOST_FOR_FOUR = 1_000;

    private static final int MOST_FOR_THREE = 4_000;

    private final int[] cells;
    /** Place of each cell among {@link #cells}, -1 for one whose sum is known. */
    private final int[] index;

    private final long[] mark;

    /**
     * @param cells those whose sums are unknown
     * @param blocks each a set of cells whose sum is known; cells that are not among {@code cells} count as known
     */
    Derivation(int[] cells, List<int[]> blocks) {
        this.cells = cells;
        index = new int[cells.length == 0 ? 0 : Arrays.stream(cells).max().getAsInt() + 1];
        Arrays.fill(index, -1);
        for (int i = 0; i < cells.length; i++) index[cells[i]] = i;
        var rows = new ArrayList<long[]>();
        for (var block : small(blocks)) {
            var row = new long[cells.length];
            for (var cell : block) if (at(cell) >= 0) row[at(cell)] = 1;
            rows.add(row);
        }
        var pivots = eliminate(rows);
        var random = new SplittableRandom(20261124L);
        var first = orthogonal(rows, pivots, random, cells.length);
        var second = orthogonal(rows, pivots, random, cells.length);
        mark = new long[cells.length];
        for (int i = 0; i < mark.length; i++) mark[i] = first[i] << 32 | second[i];
    }

    /** Small ones first: what has few ones fills few others while it is taken off them. */
    private static List<int[]> small(List<int[]> blocks) {
        return blocks.stream()
                .sorted(Comparator.comparingInt((int[] block) -> block.length))
                .toList();
    }

    private int at(int cell) {
        return cell < index.length ? index[cell] : -1;
    }

    /** Whether the sum over these cells follows from the sums of the blocks. */
    boolean follows(int[] set) {
        long sum = 0;
        for (var cell : set) if (at(cell) >= 0) sum = plus(sum, mark[at(cell)]);
        return sum == 0;
    }

    /**
     * A set of at most four cells whose sum follows and whose weight is 1 to {@code most}, or null.
     *
     * @param weight of every cell, by the cell's own number
     */
    int[] small(int[] weight, int most) {
        var light = new ArrayList<Integer>();
        for (int i = 0; i < cells.length; i++) {
            if (weight[cells[i]] <= most) {
                if (mark[i] == 0) return new int[] {cells[i]};
                light.add(i);
            }
        }
        var byMark = new HashMap<Long, List<Integer>>();
        for (var i : light)
            byMark.computeIfAbsent(mark[i], unseen -> new ArrayList<>()).add(i);
        var byPair = new HashMap<Long, List<int[]>>();
        for (int a = 0; a < light.size(); a++) {
            int i = light.get(a);
            var two = match(byMark, mark[i], weight, most, i);
            if (two != null) return two;
            if (light.size() > MOST_FOR_THREE) continue;
            for (int b = a + 1; b < light.size(); b++) {
                int j = light.get(b);
                if (weight[cells[i]] + weight[cells[j]] >= most) continue;
                var sum = plus(mark[i], mark[j]);
                var three = match(byMark, sum, weight, most, i, j);
                if (three != null) return three;
                if (light.size() > MOST_FOR_FOUR) continue;
                for (var pair : byPair.getOrDefault(minus(sum), List.of())) {
                    var four = set(weight, most, i, j, pair[0], pair[1]);
                    if (four != null) return four;
                }
                byPair.computeIfAbsent(sum, unseen -> new ArrayList<>()).add(new int[] {i, j});
            }
        }
        return null;
    }

    private int[] match(Map<Long, List<Integer>> byMark, long sum, int[] weight, int most, int... chosen) {
        for (var last : byMark.getOrDefault(minus(sum), List.of())) {
            var all = Arrays.copyOf(chosen, chosen.length + 1);
            all[chosen.length] = last;
            var found = set(weight, most, all);
            if (found != null) return found;
        }
        return null;
    }

    /** The cells of these indices, if they differ and are light enough. */
    private int[] set(int[] weight, int most, int... indices) {
        int total = 0;
        for (int i = 0; i < indices.length; i++) {
            for (int j = 0; j < i; j++) if (indices[i] == indices[j]) return null;
            total += weight[cells[indices[i]]];
        }
        if (total < 1 || total > most) return null;
        return Arrays.stream(indices).map(i -> cells[i]).toArray();
    }

    private static long plus(long a, long b) {
        return ((a >>> 32) + (b >>> 32)) % P << 32 | ((a & P) + (b & P)) % P;
    }

    private static long minus(long a) {
        return (P - (a >>> 32)) % P << 32 | (P - (a & P)) % P;
    }

    /**
     * Takes each row off those after it, in place, so that its first column is zero there; rows without any are removed.
     *
     * @return that column of each row, which holds 1
     */
    private static int[] eliminate(List<long[]> rows) {
        var pivots = new int[rows.size()];
        int kept = 0;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            int column = 0;
            while (column < row.length && row[column] == 0) column++;
            if (column == row.length) continue;
            var inverse = power(row[column], P - 2);
            for (int i = column; i < row.length; i++) row[i] = modulo(row[i] * inverse);
            for (int other = at + 1; other < rows.size(); other++) {
                var below = rows.get(other);
                long factor = below[column] == 0 ? 0 : P - below[column];
                if (factor == 0) continue;
                for (int i = column; i < row.length; i++) below[i] = modulo(below[i] + factor * row[i]);
            }
            rows.set(kept, row);
            pivots[kept++] = column;
        }
        rows.subList(kept, rows.size()).clear();
        return Arrays.copyOf(pivots, kept);
    }

    /** From the last row up: its other columns are free, or were settled by rows below. */
    private static long[] orthogonal(List<long[]> rows, int[] pivots, SplittableRandom random, int length) {
        var vector = new long[length];
        for (int i = 0; i < length; i++) vector[i] = random.nextLong(P);
        for (int at = pivots.length - 1; at >= 0; at--) {
            var row = rows.get(at);
            long sum = 0;
            for (int i = pivots[at] + 1; i < length; i++) sum = modulo(sum + row[i] * vector[i]);
            vector[pivots[at]] = (P - sum) % P;
        }
        return vector;
    }

    /** Of what is at least 0, without a division: 2^31 is 1 modulo P. */
    private static long modulo(long value) {
        long folded = (value & P) + (value >>> 31);
        folded = (folded & P) + (folded >>> 31);
        return folded == P ? 0 : folded;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base % P, e = exponent; e > 0; e >>= 1, b = b * b % P) if ((e & 1) == 1) result = result * b % P;
        return result;
    }
}

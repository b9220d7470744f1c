package id.ampera.result;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows the roster and every sum that is shown, and solves for the rest: plain elimination over the reals, on purpose
 * another method than that of {@link Derivation}.
 */
final class Attacker {
    static final double ZERO = 1e-9;

    private final int[] cells;
    private final List<double[]> kernel;

    Attacker(int[] cells, List<int[]> known) {
        this.cells = cells;
        kernel = kernel(matrix(known), cells.length);
    }

    /** Whether the sum over this set is a combination of known sums: it is if every direction left open keeps it. */
    boolean knows(int[] set) {
        var indicator = indicator(set);
        for (var direction : kernel) {
            double sum = 0;
            for (int i = 0; i < indicator.length; i++) sum += indicator[i] * direction[i];
            if (Math.abs(sum) > ZERO) return false;
        }
        return true;
    }

    private double[] indicator(int[] set) {
        var row = new double[cells.length];
        for (var cell : set) {
            for (int i = 0; i < cells.length; i++) if (cells[i] == cell) row[i] = 1;
        }
        return row;
    }

    private List<double[]> matrix(List<int[]> known) {
        var rows = new ArrayList<double[]>();
        for (var set : known) rows.add(indicator(set));
        return rows;
    }

    static List<double[]> kernel(List<double[]> rows, int width) {
        var pivotOf = new int[width];
        java.util.Arrays.fill(pivotOf, -1);
        int rank = 0;
        for (int column = 0; column < width; column++) {
            int best = -1;
            for (int i = rank; i < rows.size(); i++) {
                if (Math.abs(rows.get(i)[column]) > ZERO
                        && (best < 0 || Math.abs(rows.get(i)[column]) > Math.abs(rows.get(best)[column]))) best = i;
            }
            if (best < 0) continue;
            java.util.Collections.swap(rows, rank, best);
            var pivot = rows.get(rank);
            double by = pivot[column];
            for (int i = 0; i < width; i++) pivot[i] /= by;
            for (int other = 0; other < rows.size(); other++) {
                if (other == rank) continue;
                double factor = rows.get(other)[column];
                for (int i = 0; i < width; i++) rows.get(other)[i] -= factor * pivot[i];
            }
            pivotOf[column] = rank++;
        }
        var kernel = new ArrayList<double[]>();
        for (int free = 0; free < width; free++) {
            if (pivotOf[free] >= 0) continue;
            var direction = new double[width];
            direction[free] = 1;
            for (int i = 0; i < width; i++) if (pivotOf[i] >= 0) direction[i] = -rows.get(pivotOf[i])[free];
            kernel.add(direction);
        }
        return kernel;
    }
}

package id.ampera.statistics.comparison;

import java.util.OptionalDouble;

/**
 * Fisher's exact test of independence (1934), for tables of any size (Freeman and Halton 1951, Biometrika 38, 141): the
 * probability, all margins given, of every table that is no more probable than the observed one (within a factor of 1 +
 * 1e-7, as R). R: {@code fisher.test(table)$p.value}. Tables are gone through one by one, so there is a limit.
 */
public final class FisherExact {
    private static final int LIMIT = 5_000_000;

    private final Contingency table;
    private final double[] logFactorials;
    private final double bound;
    private int steps;
    private double sum;

    private FisherExact(Contingency table) {
        this.table = table;
        logFactorials = new double[(int) table.total() + 1];
        for (var i = 1; i < logFactorials.length; i++) logFactorials[i] = logFactorials[i - 1] + Math.log(i);
        var observed = constant();
        for (var j = 0; j < table.width(); j++) {
            for (var i = 0; i < table.height(); i++) observed -= logFactorials[table.count(i, j)];
        }
        bound = observed + Math.log1p(1e-7);
    }

    /**
     * Two-sided p, 0 to 1. Empty rows and columns are left out. Empty for fewer than two rows or columns, and if the
     * table has too many fellows (more than five million steps): take {@link ChiSquare} then.
     */
    public static OptionalDouble p(int[]... table) {
        var counts = Contingency.of(table);
        if (counts.degenerate()) return OptionalDouble.empty();
        if (counts.total() > 1_000_000) return OptionalDouble.empty();
        var test = new FisherExact(counts);
        var left = new int[counts.height()];
        for (var i = 0; i < left.length; i++) left[i] = (int) counts.row(i);
        if (!test.column(0, left, test.constant())) return OptionalDouble.empty();
        return OptionalDouble.of(Math.min(1, test.sum));
    }

    private double constant() {
        var log = -logFactorials[(int) table.total()];
        for (var i = 0; i < table.height(); i++) log += logFactorials[(int) table.row(i)];
        for (var j = 0; j < table.width(); j++) log += logFactorials[(int) table.column(j)];
        return log;
    }

    private boolean column(int j, int[] left, double log) {
        if (j == table.width() - 1) {
            var last = log;
            for (var rest : left) last -= logFactorials[rest];
            if (last <= bound) sum += Math.exp(last);
            return ++steps <= LIMIT;
        }
        return cell(j, 0, (int) table.column(j), left, log);
    }

    private boolean cell(int j, int i, int rest, int[] left, double log) {
        if (i == left.length - 1) {
            if (rest > left[i]) return true;
            left[i] -= rest;
            var within = column(j + 1, left, log - logFactorials[rest]);
            left[i] += rest;
            return within;
        }
        for (var count = 0; count <= Math.min(rest, left[i]); count++) {
            left[i] -= count;
            var within = ++steps <= LIMIT && cell(j, i + 1, rest - count, left, log - logFactorials[count]);
            left[i] += count;
            if (!within) return false;
        }
        return true;
    }
}

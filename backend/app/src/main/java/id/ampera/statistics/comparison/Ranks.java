package id.ampera.statistics.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.ranking.NaNStrategy;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Ranks from 1 on; equal values share the mean of their ranks. R's {@code rank(x)}. */
public final class Ranks {
    private Ranks() {}

    /** @throws IllegalArgumentException for NaN: missing values are left out before */
    public static double[] of(double... values) {
        return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).apply(values);
    }

    static boolean hasTies(double... values) {
        return Arrays.stream(values).distinct().count() < values.length;
    }

    /** Sum of {@code t^3 - t} over groups of t equal values; 0 without ties. */
    static double tieSum(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var sum = 0.0;
        for (int from = 0, to = 0; from < sorted.length; from = to) {
            while (to < sorted.length && sorted[to] == sorted[from]) to++;
            var t = (double) (to - from);
            sum += tie(t);
        }
        return sum;
    }

    static double tie(double equal) {
        return equal * equal * equal - equal;
    }

    /** Values 0, 1, 2 ... that occur so often. */
    static double[] steps(int... counts) {
        var values = new double[Arrays.stream(counts).sum()];
        var at = 0;
        for (var step = 0; step < counts.length; step++) {
            Arrays.fill(values, at, at + counts[step], step);
            at += counts[step];
        }
        return values;
    }
}

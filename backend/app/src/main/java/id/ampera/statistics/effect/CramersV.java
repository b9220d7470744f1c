package id.ampera.statistics.effect;

import id.ampera.statistics.Interval;
import id.ampera.statistics.comparison.ChiSquare;
import id.ampera.statistics.comparison.Contingency;
import id.ampera.statistics.numeric.NoncentralChiSquare;
import java.util.Optional;

/**
 * Association of rows and columns: {@code sqrt(chi2 / (n (min(rows, columns) - 1)))}, 0 to 1, without correction of the
 * bias. The limits are those of the noncentral chi-square distribution under which the statistic is at its quantiles
 * (Smithson 2003): {@code sqrt(lambda / (n (min - 1)))}; the lower one is 0 where the table is not significant. As
 * lambda is about chi2 less its degrees of freedom, the estimate can lie above the middle, and for a table much more
 * even than chance above the upper limit, which then is the estimate.
 */
public final class CramersV {
    private CramersV() {}

    /** Empty where {@link ChiSquare#independence} is. */
    public static Optional<Interval> of(double level, int[]... table) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var counts = Contingency.of(table);
        return ChiSquare.independence(table).map(test -> {
            var scale = counts.total() * (Math.min(counts.height(), counts.width()) - 1.0);
            var degrees = test.degreesOfFreedom();
            var v = Math.sqrt(test.statistic() / scale);
            var low = Math.sqrt(NoncentralChiSquare.lambda(test.statistic(), degrees, (1 + level) / 2) / scale);
            var high = Math.sqrt(NoncentralChiSquare.lambda(test.statistic(), degrees, (1 - level) / 2) / scale);
            return new Interval(Math.min(low, v), v, Math.min(1, Math.max(high, v)));
        });
    }
}

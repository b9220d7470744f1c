package id.ampera.exploration;

import id.ampera.statistics.Interval;
import id.ampera.statistics.Intervals;
import java.util.List;

/** Between which limits shares lie, option by option. */
record ShareIntervals(List<Double> lows, List<Double> highs) {

    /**
     * Null where nobody answered, and where everybody did: then there is nothing to be sure of.
     *
     * @param n answers that each count is of
     * @param population whom they stand for; endless where nobody was invited
     */
    static ShareIntervals of(List<Integer> counts, Integer n, int population, double level) {
        if (counts == null || n == null || n == 0 || n >= population) return null;
        var limits = counts.stream()
                .map(count -> population == Integer.MAX_VALUE
                        ? Intervals.wilson(count, n, level)
                        : Intervals.wilson(count, n, population, level))
                .toList();
        return new ShareIntervals(
                limits.stream().map(Interval::low).toList(),
                limits.stream().map(Interval::high).toList());
    }
}

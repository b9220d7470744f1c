package id.ampera.statistics.reliability;

import id.ampera.statistics.Averages;
import id.ampera.statistics.association.Correlation;
import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Difficulty and discrimination of the items of a test or scale.
 *
 * @param difficulty {@code (mean - least) / (most - least)}, 0 to 1; of an item that is right or wrong the share of right
 *     answers, so a high value is an easy item
 * @param discrimination difficulty among the best 27 % by total less that among the worst 27 %, -1 to 1 (Kelley 1939,
 *     Journal of Educational Psychology 30, 17). Who ties with the limit counts as the part of a person that is still
 *     wanted, so that the order of the rows does not matter
 * @param corrected correlation with the sum of the other items; empty if either does not vary
 */
public record ItemAnalysis(double difficulty, double discrimination, OptionalDouble corrected) {
    private static final double TAIL = 0.27;

    /**
     * One result per column; no results without a complete row. Rows with a missing answer are left out: a question of a
     * test that was not answered is given as wrong by the caller.
     *
     * @throws IllegalArgumentException if an answer is not least to most
     */
    public static List<ItemAnalysis> of(double least, double most, double[]... rows) {
        if (!(most > least)) throw new IllegalArgumentException("most is above least");
        var complete = Complete.rows(rows);
        if (Arrays.stream(complete).flatMapToDouble(Arrays::stream).anyMatch(x -> x < least || x > most))
            throw new IllegalArgumentException("an answer is least to most");
        if (complete.length == 0) return List.of();
        var totals = CronbachAlpha.totals(complete);
        var best = tail(totals);
        var worst = tail(Arrays.stream(totals).map(x -> -x).toArray());
        return IntStream.range(0, complete[0].length)
                .mapToObj(j -> {
                    var item = Arrays.stream(Complete.column(complete, j))
                            .map(x -> (x - least) / (most - least))
                            .toArray();
                    var rest = CronbachAlpha.totals(CronbachAlpha.without(complete, j));
                    return new ItemAnalysis(
                            Averages.mean(item).orElseThrow(),
                            dot(item, best) - dot(item, worst),
                            Correlation.coefficient(item, rest));
                })
                .toList();
    }

    /** The share of each in the group with the highest totals; the sum is 1. */
    private static double[] tail(double[] totals) {
        var wanted = Math.max(1, Math.round(TAIL * totals.length));
        return Arrays.stream(totals)
                .map(total -> {
                    var above = Arrays.stream(totals).filter(x -> x > total).count();
                    var same = Arrays.stream(totals).filter(x -> x == total).count();
                    return Math.max(0, Math.min(1, (double) (wanted - above) / same)) / wanted;
                })
                .toArray();
    }

    private static double dot(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }
}

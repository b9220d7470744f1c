package id.ampera.exploration;

import id.ampera.exploration.ExploredItem.ExploredFigure;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.Figure;
import id.ampera.result.Figure.Estimate;
import id.ampera.result.Figure.NoInterval;
import id.ampera.result.ItemResult;
import id.ampera.statistics.Averages;
import id.ampera.statistics.Interval;
import id.ampera.statistics.Intervals;
import id.ampera.statistics.PromoterScore;
import id.ampera.statistics.description.Quantiles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Figures of the results with what follows of their counts. */
final class ExploredFigures {
    private static final double LEVEL = 0.95;

    /** @param counts of the options with a value, in their order */
    private record Steps(double[] values, int[] counts) {
        int n() {
            return Arrays.stream(counts).sum();
        }
    }

    private ExploredFigures() {}

    /** @param population whom the figure stands for; endless where nobody was invited */
    static ExploredFigure of(ItemResult item, Figure figure, String group, int population) {
        if (figure.hidden()) return ExploredFigure.hidden(group, figure.reason(), figure.n());
        if (figure.number() != null || item.type() == ItemType.NUMBER) return ofNumbers(figure, group);
        var steps = steps(item, figure.counts());
        var mean = figure.scale() == null ? null : figure.scale().mean();
        var deviation = figure.scale() == null ? null : figure.scale().standardDeviation();
        return ofCounts(item, figure, group, population, steps, mean, deviation);
    }

    private static ExploredFigure ofNumbers(Figure figure, String group) {
        var number = figure.number();
        if (number == null)
            return of(group, figure.n(), figure.skipped(), null, null, null, null, null, null, null, null);
        return of(
                group,
                figure.n(),
                figure.skipped(),
                null,
                null,
                null,
                figure.n(),
                number.mean(),
                number.standardDeviation(),
                new Double[] {number.minimum(), null, number.median(), null, number.maximum()},
                null);
    }

    /**
     * Groups that are shown, taken together: nothing but the sum of what stands in the results.
     *
     * @param invited of all of them, the population of the interval
     */
    static ExploredFigure together(ItemResult item, List<Figure> figures, String group, int invited) {
        int n = sum(figures.stream().map(Figure::n).toList());
        int skipped = sum(figures.stream().map(Figure::skipped).toList());
        if (item.type() == ItemType.NUMBER) return numbersTogether(figures, group, n, skipped, invited);
        int options = figures.get(0).counts().size();
        var counts = IntStream.range(0, options)
                .mapToObj(i ->
                        sum(figures.stream().map(each -> each.counts().get(i)).toList()))
                .toList();
        var shares =
                n == 0 ? null : counts.stream().map(count -> (double) count / n).toList();
        var steps = steps(item, counts);
        var isScale = steps != null && steps.n() > 0;
        var deviation = isScale ? Averages.standardDeviation(steps.values(), steps.counts()) : null;
        var spread = deviation == null || deviation.isEmpty() ? null : (Double) deviation.getAsDouble();
        var mean = isScale
                ? estimate(Averages.mean(steps.values(), steps.counts()).getAsDouble(), spread, steps.n(), invited)
                : null;
        var sum = new Figure(group, false, null, n, skipped, n + skipped, counts, shares, null, null, null);
        return ofCounts(item, sum, group, invited, steps, mean, spread);
    }

    private static ExploredFigure numbersTogether(List<Figure> figures, String group, int n, int skipped, int invited) {
        var given = figures.stream().filter(each -> each.number() != null).toList();
        if (given.isEmpty()) return of(group, n, skipped, null, null, null, null, null, null, null, null);
        double mean = given.stream()
                        .mapToDouble(each -> each.n() * each.number().mean().value())
                        .sum()
                / n;
        double squares = 0;
        for (var each : given) {
            var number = each.number();
            var own = number.standardDeviation() == null ? 0 : Math.pow(number.standardDeviation(), 2);
            squares += (each.n() - 1) * own + each.n() * Math.pow(number.mean().value() - mean, 2);
        }
        var deviation = n < 2 ? null : (Double) Math.sqrt(squares / (n - 1));
        // of a group they would tell whose they are; of all together, as rounds are, they are there
        var isWhole = given.stream().allMatch(each -> each.number().minimum() != null);
        var least = given.stream()
                .filter(each -> isWhole)
                .mapToDouble(each -> each.number().minimum())
                .min();
        var most = given.stream()
                .filter(each -> isWhole)
                .mapToDouble(each -> each.number().maximum())
                .max();
        return of(
                group,
                n,
                skipped,
                null,
                null,
                null,
                n,
                estimate(mean, deviation, n, invited),
                deviation,
                isWhole ? new Double[] {least.getAsDouble(), null, null, null, most.getAsDouble()} : null,
                null);
    }

    private static Estimate estimate(double mean, Double deviation, int n, int invited) {
        if (deviation == null) return new Estimate(mean, null, null, NoInterval.TOO_FEW);
        if (n >= invited) return new Estimate(mean, null, null, NoInterval.CENSUS);
        var interval = Intervals.mean(mean, deviation, n, invited, LEVEL);
        return new Estimate(mean, interval.low(), interval.high(), null);
    }

    private static ExploredFigure ofCounts(
            ItemResult item,
            Figure figure,
            String group,
            int population,
            Steps steps,
            Estimate mean,
            Double deviation) {
        var isScale = mean != null && steps != null;
        var points = isScale ? fivePoints(steps) : null;
        var promoters = isScale && item.type() == ItemType.RATING
                ? PromoterScore.of(steps.counts()).interval(LEVEL)
                : null;
        var shares = ShareIntervals.of(figure.counts(), figure.n(), population, LEVEL);
        return of(
                group,
                figure.n(),
                figure.skipped(),
                figure.counts(),
                figure.shares(),
                shares,
                isScale ? steps.n() : null,
                mean,
                deviation,
                points,
                promoters);
    }

    private static Double[] fivePoints(Steps steps) {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(i ->
                        Quantiles.of(i / 4.0, steps.values(), steps.counts()).getAsDouble())
                .toArray(Double[]::new);
    }

    /** Null outside a scale. */
    private static Steps steps(ItemResult item, List<Integer> counts) {
        if (item.type() == ItemType.RATING) {
            return new Steps(
                    IntStream.range(0, counts.size()).mapToDouble(i -> i).toArray(),
                    counts.stream().mapToInt(Integer::intValue).toArray());
        }
        if (!item.type().isLikert()) return null;
        var valued = IntStream.range(0, counts.size())
                .filter(i -> item.options().get(i).value() != null)
                .boxed()
                .sorted(java.util.Comparator.comparing(
                        i -> item.options().get(i).value()))
                .toList();
        return new Steps(
                valued.stream().mapToDouble(i -> item.options().get(i).value()).toArray(),
                valued.stream().mapToInt(counts::get).toArray());
    }

    private static int sum(List<Integer> values) {
        return values.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static ExploredFigure of(
            String group,
            Integer n,
            Integer skipped,
            List<Integer> counts,
            List<Double> shares,
            ShareIntervals limits,
            Integer scaleN,
            Estimate mean,
            Double deviation,
            Double[] points,
            Interval promoters) {
        return new ExploredFigure(
                group,
                false,
                null,
                n,
                skipped,
                counts,
                shares,
                limits == null ? null : limits.lows(),
                limits == null ? null : limits.highs(),
                scaleN,
                mean == null ? null : (Double) mean.value(),
                mean == null ? null : mean.low(),
                mean == null ? null : mean.high(),
                mean == null ? null : mean.noInterval(),
                deviation,
                points == null ? null : points[2],
                points == null ? null : points[1],
                points == null ? null : points[3],
                points == null ? null : points[0],
                points == null ? null : points[4],
                promoters == null ? null : (Double) promoters.estimate(),
                promoters == null || isCensus(mean) ? null : (Double) promoters.low(),
                promoters == null || isCensus(mean) ? null : (Double) promoters.high());
    }

    private static boolean isCensus(Estimate mean) {
        return mean.noInterval() == NoInterval.CENSUS;
    }
}

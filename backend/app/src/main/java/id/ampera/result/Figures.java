package id.ampera.result;

import id.ampera.questionnaire.Item;
import id.ampera.questionnaire.ItemType;
import id.ampera.result.Figure.Estimate;
import id.ampera.result.Figure.NoInterval;
import id.ampera.statistics.Averages;
import id.ampera.statistics.Intervals;
import id.ampera.statistics.PromoterScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures of one group, from a tally. Knows nothing of the gate: whoever asks has been let through. */
final class Figures {
    private static final double LEVEL = 0.95;

    private Figures() {}

    /** @param invited of the group, the population of its intervals */
    static Figure of(Item item, Tally tally, String group, int[] cells, int invited) {
        int n = tally.answered(cells);
        int skipped = tally.skipped(cells);
        int asked = tally.asked(cells);
        var compares = item.type().isCounted() || item.type() == ItemType.NUMBER;
        if (!compares) return new Figure(group, false, null, n, skipped, asked, null, null, null, null, null);
        if (tally instanceof NumberTally numbers) {
            var number = n == 0 ? null : numbers(numbers.values(cells), invited);
            return new Figure(group, false, null, n, skipped, asked, null, null, null, null, number);
        }
        var ranks = tally instanceof RankTally each ? each : null;
        var counts = (ranks == null ? (OptionTally) tally : ranks.first()).counts(cells);
        return new Figure(
                group,
                false,
                null,
                n,
                skipped,
                asked,
                boxed(counts),
                n == 0 ? null : shares(counts, n),
                ranks == null || n == 0 ? null : shares(ranks.points(cells), n),
                scale(item, counts, invited),
                null);
    }

    private static List<Integer> boxed(int[] counts) {
        var boxed = new ArrayList<Integer>(counts.length);
        for (var count : counts) boxed.add(count);
        return boxed;
    }

    private static List<Double> shares(int[] counts, int n) {
        var shares = new ArrayList<Double>(counts.length);
        for (var count : counts) shares.add((double) count / n);
        return shares;
    }

    private static Figure.Scale scale(Item item, int[] counts, int invited) {
        var rating = item.type() == ItemType.RATING;
        if (!rating && !item.type().isLikert()) return null;
        var values = new double[counts.length];
        var scored = new int[counts.length];
        int steps = 0;
        int n = 0;
        for (int i = 0; i < counts.length; i++) {
            var value = rating ? Integer.valueOf(i) : item.options().get(i).value();
            // an option without a value ("tidak tahu") is counted above and stands outside the scale
            if (value == null) continue;
            values[steps] = value;
            scored[steps++] = counts[i];
            n += counts[i];
        }
        if (n == 0) return null;
        values = Arrays.copyOf(values, steps);
        scored = Arrays.copyOf(scored, steps);
        var deviation = Averages.standardDeviation(values, scored);
        var sd = deviation.isPresent() ? deviation.getAsDouble() : null;
        var top = rating || steps < 3 ? null : topTwo(values, scored);
        return new Figure.Scale(
                n,
                mean(Averages.mean(values, scored).getAsDouble(), sd, n, invited),
                sd,
                top,
                top == null ? null : share(top, n, invited),
                rating ? promoters(counts) : null);
    }

    private static int topTwo(double[] values, int[] counts) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int sum = 0;
        for (int i = 0; i < values.length; i++) if (values[i] >= sorted[sorted.length - 2]) sum += counts[i];
        return sum;
    }

    private static Figure.Promoters promoters(int[] counts) {
        var score = PromoterScore.of(counts);
        return new Figure.Promoters(score.promoters(), score.passives(), score.detractors(), score.value());
    }

    private static Figure.Numbers numbers(double[] ascending, int invited) {
        int n = ascending.length;
        var deviation = Averages.standardDeviation(ascending);
        var sd = deviation.isPresent() ? deviation.getAsDouble() : null;
        var step = step(Math.max(Math.abs(ascending[0]), Math.abs(ascending[n - 1])));
        return new Figure.Numbers(
                mean(Averages.mean(ascending).getAsDouble(), sd, n, invited),
                sd,
                Averages.median(ascending).getAsDouble(),
                rounded(ascending[0], step, java.math.RoundingMode.FLOOR),
                rounded(ascending[n - 1], step, java.math.RoundingMode.CEILING));
    }

    /** @param differences second rating less first, ascending */
    static PairResult.Gap gap(double[] differences, int invited) {
        int n = differences.length;
        if (n == 0) return new PairResult.Gap(false, null, 0, null, null);
        var deviation = Averages.standardDeviation(differences);
        var sd = deviation.isPresent() ? deviation.getAsDouble() : null;
        var mean = mean(Averages.mean(differences).getAsDouble(), sd, n, invited);
        return new PairResult.Gap(false, null, n, mean, sd);
    }

    /** Two significant digits: the least and the largest number may be known to be somebody's. */
    private static int step(double largest) {
        return largest == 0 ? 0 : (int) Math.floor(Math.log10(largest)) - 1;
    }

    private static double rounded(double value, int exponent, java.math.RoundingMode mode) {
        return java.math.BigDecimal.valueOf(value).setScale(-exponent, mode).doubleValue();
    }

    private static Estimate mean(double mean, Double deviation, int n, int invited) {
        if (deviation == null) return new Estimate(mean, null, null, NoInterval.TOO_FEW);
        if (n >= invited) return new Estimate(mean, null, null, NoInterval.CENSUS);
        var interval = Intervals.mean(mean, deviation, n, invited, LEVEL);
        return new Estimate(mean, interval.low(), interval.high(), null);
    }

    private static Estimate share(int count, int n, int invited) {
        var share = (double) count / n;
        if (n < 2) return new Estimate(share, null, null, NoInterval.TOO_FEW);
        if (n >= invited) return new Estimate(share, null, null, NoInterval.CENSUS);
        var interval = Intervals.proportion(count, n, invited, LEVEL);
        return new Estimate(share, interval.low(), interval.high(), null);
    }
}

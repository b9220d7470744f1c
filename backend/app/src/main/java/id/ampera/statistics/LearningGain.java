package id.ampera.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Normalised gain of matched pairs: {@code g = (post - pre) / (max - pre)}, at most 1, below 0 for a loss. Source: Hake
 * (1998), American Journal of Physics 66, 64. The two averages answer different questions and are kept apart; g flatters
 * a class whose weak members left, so only matched pairs count.
 *
 * @param pairs all matched pairs
 * @param excluded pairs with pre = max, whose own g is undefined; they are in {@code ofMeans}, not in {@code meanOfGains}
 * @param meanOfGains mean of the individual g; empty if every pair is excluded
 * @param ofMeans g of the mean pre and the mean post (Hake's class average); empty if the mean pre equals max
 */
public record LearningGain(int pairs, int excluded, OptionalDouble meanOfGains, OptionalDouble ofMeans) {
    public enum Level {
        HIGH,
        MEDIUM,
        LOW,
        DECREASED
    }

    /** Scores before and after of one person. */
    public record Pair(double pre, double post) {}

    /** @throws IllegalArgumentException if max is not above 0, or a score is not 0 to max */
    public static LearningGain of(double max, List<Pair> pairs) {
        if (!(max > 0) || Double.isInfinite(max)) throw new IllegalArgumentException("max is above 0");
        for (var pair : pairs) {
            requireScore(max, pair.pre());
            requireScore(max, pair.post());
        }
        var gains = pairs.stream()
                .filter(pair -> pair.pre() < max)
                .mapToDouble(pair -> gain(pair.pre(), pair.post(), max))
                .toArray();
        return new LearningGain(pairs.size(), pairs.size() - gains.length, Averages.mean(gains), ofMeans(max, pairs));
    }

    /** High from 0.7, medium from 0.3, low from 0, decreased below; on the unrounded value. */
    public static Level level(double gain) {
        Averages.requireFinite(gain);
        if (gain >= 0.7) return Level.HIGH;
        if (gain >= 0.3) return Level.MEDIUM;
        return gain >= 0 ? Level.LOW : Level.DECREASED;
    }

    /**
     * Hake's class average where only the means of matched pairs are known; empty if the mean pre equals max.
     *
     * @throws IllegalArgumentException if max is not above 0, or a mean is not 0 to max
     */
    public static OptionalDouble ofMeans(double max, double pre, double post) {
        if (!(max > 0) || Double.isInfinite(max)) throw new IllegalArgumentException("max is above 0");
        requireScore(max, pre);
        requireScore(max, post);
        return pre == max ? OptionalDouble.empty() : OptionalDouble.of(gain(pre, post, max));
    }

    private static OptionalDouble ofMeans(double max, List<Pair> pairs) {
        if (pairs.stream().allMatch(pair -> pair.pre() == max)) return OptionalDouble.empty();
        var pre = Averages.mean(pairs.stream().mapToDouble(Pair::pre).toArray()).orElseThrow();
        var post =
                Averages.mean(pairs.stream().mapToDouble(Pair::post).toArray()).orElseThrow();
        return OptionalDouble.of(gain(pre, post, max));
    }

    private static double gain(double pre, double post, double max) {
        return (post - pre) / (max - pre);
    }

    private static void requireScore(double max, double score) {
        if (!(score >= 0 && score <= max)) throw new IllegalArgumentException("a score is 0 to max");
    }
}

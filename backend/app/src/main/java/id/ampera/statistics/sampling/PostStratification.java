package id.ampera.statistics.sampling;

import id.ampera.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Weights that give the answers the shares of the roster in one attribute, where only figures of its groups are known:
 * {@link Raking} with one attribute, group by group. It mends only what goes with this attribute.
 *
 * @param weights one per group, with the mean 1 over all answers
 * @param designEffect Kish (1965): {@code n sum(n_g w_g^2) / sum(n_g w_g)^2}, from 1
 * @param effectiveSize {@code n / designEffect}
 */
public record PostStratification(List<Group> groups, List<Double> weights, double designEffect, double effectiveSize) {

    /** @param roster how many people the group has, and how many of them answered */
    public record Group(int roster, int answered) {
        public Group {
            if (answered < 0 || answered > roster)
                throw new IllegalArgumentException("answered is 0 to the size of the group");
        }
    }

    /** @param deviation with the divisor n - 1; null of a single value */
    public record Sample(int n, double mean, Double deviation) {}

    /** Empty if a group of the roster has no answer: nobody speaks for it, it is merged with another first. */
    public static Optional<PostStratification> of(List<Group> groups) {
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.answered() == 0)) return Optional.empty();
        var roster = groups.stream().mapToDouble(Group::roster).sum();
        var n = groups.stream().mapToDouble(Group::answered).sum();
        var weights = groups.stream()
                .map(group -> group.roster() / roster * n / group.answered())
                .toList();
        var squares = IntStream.range(0, groups.size())
                .mapToDouble(i -> groups.get(i).answered() * Math.pow(weights.get(i), 2))
                .sum();
        return Optional.of(new PostStratification(List.copyOf(groups), weights, squares / n, n * n / squares));
    }

    /**
     * {@code sum(N_g / N mean_g)} with {@code -+ t sqrt(sum((N_g / N)^2 (1 - n_g / N_g) s_g^2 / n_g))}, t of
     * Satterthwaite's degrees of freedom. Source: Cochran, Sampling Techniques, 3rd edition, (5.6), (5.14) and (5.16), given
     * how many of each group answered. Both limits are the mean where one of the groups is not known with its spread; the
     * interval has no width either where all have answered. Empty if a group has no value.
     *
     * @param samples the values of each group, as many as groups; n may be below that of the answers
     */
    public Optional<Interval> mean(double level, List<Sample> samples) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        if (samples.size() != groups.size()) throw new IllegalArgumentException("one sample per group");
        if (samples.stream().anyMatch(sample -> sample.n() == 0)) return Optional.empty();
        var roster = groups.stream().mapToDouble(Group::roster).sum();
        var mean = 0.0;
        var variance = 0.0;
        var degrees = 0.0;
        var isKnown = true;
        for (var i = 0; i < samples.size(); i++) {
            var sample = samples.get(i);
            var share = groups.get(i).roster() / roster;
            mean += share * sample.mean();
            if (sample.deviation() == null || sample.n() < 2) {
                isKnown = isKnown && sample.n() == groups.get(i).roster();
                continue;
            }
            var own = share
                    * share
                    * (1 - (double) sample.n() / groups.get(i).roster())
                    * Math.pow(sample.deviation(), 2)
                    / sample.n();
            variance += own;
            degrees += own * own / (sample.n() - 1);
        }
        if (!isKnown || !(variance > 0)) return Optional.of(new Interval(mean, mean, mean));
        var t = TDistribution.of(variance * variance / degrees).inverseSurvivalProbability((1 - level) / 2);
        var margin = t * Math.sqrt(variance);
        return Optional.of(new Interval(mean - margin, mean, mean + margin));
    }
}

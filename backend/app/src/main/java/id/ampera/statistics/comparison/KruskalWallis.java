package id.ampera.statistics.comparison;

import id.ampera.statistics.description.Columns;
import id.ampera.statistics.numeric.Complete;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Comparison of several independent groups by ranks: {@code H = (12 sum(R_i^2 / n_i) / (N (N + 1)) - 3 (N + 1)) / (1 -
 * sum(t^3 - t) / (N^3 - N))}, chi-square with {@code groups - 1} degrees of freedom. Source: Kruskal and Wallis (1952),
 * JASA 47, 583; R's {@code kruskal.test(list(...))}.
 *
 * @param statistic H, from 0
 * @param p of more than H
 * @param n values of all groups
 * @param epsilonSquared effect: {@code H / (N - 1)}, 0 to 1; R's {@code effectsize::rank_epsilon_squared}
 */
public record KruskalWallis(double statistic, int degreesOfFreedom, double p, int n, double epsilonSquared) {

    /** Empty for fewer than two groups with values, or if all values are equal. Missing values are left out. */
    public static Optional<KruskalWallis> of(List<double[]> groups) {
        var present = groups.stream()
                .map(Complete::values)
                .filter(group -> group.length > 0)
                .toList();
        var all = present.stream().flatMapToDouble(Arrays::stream).toArray();
        if (present.size() < 2 || Columns.constant(all)) return Optional.empty();
        var ranks = Ranks.of(all);
        var n = (double) all.length;
        var sum = 0.0;
        var at = 0;
        for (var group : present) {
            var ofGroup = 0.0;
            for (var i = 0; i < group.length; i++) ofGroup += ranks[at++];
            sum += ofGroup * ofGroup / group.length;
        }
        var ties = 1 - Ranks.tieSum(all) / (n * n * n - n);
        var h = (12 * sum / (n * (n + 1)) - 3 * (n + 1)) / ties;
        var degrees = present.size() - 1;
        var p = ChiSquaredDistribution.of(degrees).survivalProbability(h);
        return Optional.of(new KruskalWallis(h, degrees, p, all.length, h / (n - 1)));
    }

    /** The same of values that are steps in an order: for each group how often each occurs, from the lowest on. */
    public static Optional<KruskalWallis> ofCounts(List<int[]> groups) {
        var present =
                groups.stream().filter(group -> Arrays.stream(group).sum() > 0).toList();
        if (present.size() < 2) return Optional.empty();
        var steps = present.get(0).length;
        if (present.stream().anyMatch(group -> group.length != steps))
            throw new IllegalArgumentException("all have the same steps");
        var ranks = new double[steps];
        var below = 0.0;
        var tied = 0.0;
        for (var step = 0; step < steps; step++) {
            var at = step;
            var count = present.stream().mapToDouble(group -> group[at]).sum();
            ranks[step] = below + (count + 1) / 2;
            below += count;
            tied += Ranks.tie(count);
        }
        var n = below;
        var ties = 1 - tied / (n * n * n - n);
        if (ties == 0) return Optional.empty();
        var sum = 0.0;
        for (var group : present) {
            var ofGroup = 0.0;
            for (var step = 0; step < steps; step++) ofGroup += ranks[step] * group[step];
            sum += ofGroup * ofGroup / Arrays.stream(group).sum();
        }
        var h = (12 * sum / (n * (n + 1)) - 3 * (n + 1)) / ties;
        var degrees = present.size() - 1;
        var p = ChiSquaredDistribution.of(degrees).survivalProbability(h);
        return Optional.of(new KruskalWallis(h, degrees, p, (int) n, h / (n - 1)));
    }
}

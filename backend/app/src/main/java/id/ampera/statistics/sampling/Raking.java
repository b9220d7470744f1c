package id.ampera.statistics.sampling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Weights that give the answers the shares of the roster in several attributes at once (raking, iterative proportional
 * fitting): in turn each attribute's categories are scaled to their shares, until none is off by more than 1e-12. Source:
 * Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427. R: {@code weights(survey::rake(design,
 * list(~a, ~b), targets, control = list(maxit = 1e4, epsilon = 1e-13)))}, scaled to the mean 1. It mends only what goes
 * with these attributes.
 *
 * @param weights one per respondent, mean 1
 * @param converged if not, the shares contradict each other and the weights are not to be used
 * @param designEffect Kish (1965): {@code n sum(w^2) / sum(w)^2}, from 1; by so much the variance of a mean grows
 * @param effectiveSize {@code n / designEffect}
 */
public record Raking(List<Double> weights, int rounds, boolean converged, double designEffect, double effectiveSize) {
    private static final int ROUNDS = 10_000;
    private static final double CLOSE = 1e-12;

    /**
     * One attribute.
     *
     * @param categories of each respondent, from 0
     * @param target how many of the roster are in each category, or their shares
     */
    public record Margin(List<Integer> categories, List<Double> target) {
        public Margin {
            categories = List.copyOf(categories);
            target = List.copyOf(target);
            var size = target.size();
            if (categories.stream().anyMatch(c -> c < 0 || c >= size))
                throw new IllegalArgumentException("a category is 0 to the number of targets less one");
            if (target.stream().anyMatch(t -> !(t >= 0) || Double.isInfinite(t)))
                throw new IllegalArgumentException("a target is not negative");
        }
    }

    /**
     * Empty without respondents, and if a category of the roster has no respondent: it is merged with another first. A
     * respondent in a category with the target 0 gets the weight 0.
     */
    public static Optional<Raking> of(List<Margin> margins) {
        if (margins.isEmpty()) throw new IllegalArgumentException("at least one attribute");
        var n = margins.get(0).categories().size();
        if (margins.stream().anyMatch(margin -> margin.categories().size() != n))
            throw new IllegalArgumentException("each attribute has every respondent");
        if (n == 0 || margins.stream().anyMatch(Raking::uncovered)) return Optional.empty();
        var weights = new double[n];
        Arrays.fill(weights, 1);
        var off = Double.POSITIVE_INFINITY;
        var rounds = 0;
        while (off > CLOSE && rounds < ROUNDS) {
            off = 0;
            for (var margin : margins) off = Math.max(off, scale(weights, margin));
            rounds++;
        }
        if (!(Arrays.stream(weights).sum() > 0)) return Optional.empty();
        var effect = kish(weights).orElseThrow();
        return Optional.of(
                new Raking(Arrays.stream(weights).boxed().toList(), rounds, off <= CLOSE, effect, n / effect));
    }

    /** {@code n sum(w^2) / sum(w)^2} of any weights; empty without weight. */
    public static OptionalDouble kish(double... weights) {
        if (Arrays.stream(weights).anyMatch(w -> !(w >= 0) || Double.isInfinite(w)))
            throw new IllegalArgumentException("a weight is not negative");
        var sum = Arrays.stream(weights).sum();
        if (sum == 0) return OptionalDouble.empty();
        return OptionalDouble.of(
                weights.length * Arrays.stream(weights).map(w -> w * w).sum() / (sum * sum));
    }

    /** {@code sum(w x) / sum(w)} over those who have a value; NaN is none. Empty if they have no weight. */
    public OptionalDouble mean(double... values) {
        if (values.length != weights.size()) throw new IllegalArgumentException("one value per respondent");
        var sum = 0.0;
        var weight = 0.0;
        for (var i = 0; i < values.length; i++) {
            if (Double.isInfinite(values[i])) throw new IllegalArgumentException("a value is not finite");
            if (Double.isNaN(values[i])) continue;
            sum += weights.get(i) * values[i];
            weight += weights.get(i);
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }

    private static boolean uncovered(Margin margin) {
        for (var category = 0; category < margin.target().size(); category++) {
            if (margin.target().get(category) > 0 && !margin.categories().contains(category)) return true;
        }
        return false;
    }

    /** How far the worst category was off before, as a share of all. */
    private static double scale(double[] weights, Margin margin) {
        var targets = margin.target();
        var total = targets.stream().mapToDouble(Double::doubleValue).sum();
        if (total == 0) throw new IllegalArgumentException("a target is above 0");
        var sums = new double[targets.size()];
        for (var i = 0; i < weights.length; i++) sums[margin.categories().get(i)] += weights[i];
        var off = 0.0;
        for (var c = 0; c < sums.length; c++) {
            off = Math.max(off, Math.abs(sums[c] / weights.length - targets.get(c) / total));
        }
        for (var i = 0; i < weights.length; i++) {
            var c = margin.categories().get(i);
            if (sums[c] > 0) weights[i] *= targets.get(c) / total * weights.length / sums[c];
        }
        return off;
    }
}

package id.ampera.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Mean;
import org.apache.commons.statistics.descriptive.StandardDeviation;
import org.apache.commons.statistics.distribution.GumbelDistribution;

/**
 * How well ways of guessing link, against what chance allows the best of so many.
 *
 * @param strength how closely what is told of the one goes together with what is told of the other
 */
record Linkage(String by, int hits, int bound, int ways, String together, double strength, double slack) {
    private static final double DOUBT = 0.01;
    private static final int FEW = 50;
    private static final double LONE = 0.95;
    private static final int SHUFFLES = 200;
    private static final double EULER = 0.5772156649015329;
    /** This runs day after day: a bond that is nothing but chance must not fail one run in fifty. */
    private static final double BOND_DOUBT = 0.0001;

    /** @param truth for each of the one kind the right one of the other */
    static Linkage of(List<Feature> mine, List<Feature> theirs, Map<String, String> truth, long seed) {
        var guesses = Attacker.guesses(mine, theirs, seed);
        var best = guesses.stream()
                .max(Comparator.comparingInt(guess -> hits(guess, truth)))
                .orElseThrow();
        var bond = strongest(mine, theirs, truth, new Random(seed));
        return new Linkage(
                best.by(),
                hits(best, truth),
                bound(guesses.size()),
                guesses.size(),
                bond.by(),
                bond.strength(),
                bond.slack());
    }

    boolean isLeak() {
        return hits > bound || strength > slack;
    }

    private static int hits(Attacker.Guess guess, Map<String, String> truth) {
        return (int) guess.pairs().entrySet().stream()
                .filter(each -> each.getValue().equals(truth.get(each.getKey())))
                .count();
    }

    /** One expected hit at most, so Poisson's law with mean 1: the hits that less than one in a hundred attackers has. */
    private static int bound(int ways) {
        double term = Math.exp(-1);
        double tail = 1 - term;
        int hits = 0;
        while (tail * ways > DOUBT) {
            hits++;
            term /= hits;
            tail -= term;
        }
        return hits;
    }

    private record Bond(String by, double strength, double slack) {}

    private record Axis(String name, double[] ranks) {}

    /**
     * Spearman's coefficient over the true pairs, which finds also what narrows the circle without naming one. By chance is
     * what the strongest of all exceeds once in ten thousand random pairings, told from two hundred: the greatest of many
     * follows Gumbel's law, here with the mean and deviation of the two hundred.
     */
    private static Bond strongest(List<Feature> mine, List<Feature> theirs, Map<String, String> truth, Random random) {
        var people = new ArrayList<>(truth.keySet());
        Collections.sort(people);
        var left = axes(mine, people);
        var right = axes(theirs, people.stream().map(truth::get).toList());
        var order = new ArrayList<>(IntStream.range(0, people.size()).boxed().toList());
        var found = strongest(left, right, order);
        var byChance = new double[SHUFFLES];
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(order, random);
            byChance[i] = strongest(left, right, order).strength();
        }
        return new Bond(found.by(), found.strength(), rarelyExceeded(byChance));
    }

    private static double rarelyExceeded(double[] greatest) {
        var mean = Mean.of(greatest).getAsDouble();
        var scale = StandardDeviation.of(greatest).getAsDouble() * Math.sqrt(6) / Math.PI;
        if (scale == 0) return mean;
        return GumbelDistribution.of(mean - EULER * scale, scale).inverseSurvivalProbability(BOND_DOUBT);
    }

    private static Bond strongest(List<Axis> left, List<Axis> right, List<Integer> order) {
        var places = order.stream().mapToInt(each -> each).toArray();
        var best = new Bond("nothing", 0, 0);
        for (var theirs : right) {
            var y = new double[places.length];
            for (int i = 0; i < y.length; i++) y[i] = theirs.ranks()[places[i]];
            for (var mine : left) {
                double sum = 0;
                for (int i = 0; i < y.length; i++) sum += mine.ranks()[i] * y[i];
                if (Math.abs(sum) > best.strength()) {
                    best = new Bond(mine.name() + " ~ " + theirs.name(), Math.abs(sum), 0);
                }
            }
        }
        return best;
    }

    /** Ranks around 0 with a sum of squares of 1; who is not told of stands in the middle. */
    private static List<Axis> axes(List<Feature> features, List<String> subjects) {
        var axes = new ArrayList<Axis>();
        for (var feature : features) {
            var known = feature.ranks();
            var told = subjects.stream().filter(known::containsKey).toList();
            var groups =
                    feature.byValue().values().stream().mapToInt(List::size).max();
            if (told.size() < FEW || groups.orElse(0) > LONE * known.size()) continue;
            var mean = told.stream().mapToDouble(known::get).average().orElse(0);
            var ranks = subjects.stream()
                    .mapToDouble(each -> known.getOrDefault(each, mean) - mean)
                    .toArray();
            var norm = Math.sqrt(Arrays.stream(ranks).map(each -> each * each).sum());
            if (norm == 0) continue;
            axes.add(new Axis(
                    feature.name(),
                    Arrays.stream(ranks).map(each -> each / norm).toArray()));
        }
        return axes;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d hits of the best of %d ways (by chance at most %d): %s; strongest bond %.3f (by chance at most %.3f): %s",
                hits,
                ways,
                bound,
                by,
                strength,
                slack,
                together);
    }
}

package id.ampera.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats: a stream of its own for every part of the story, so that one part does not move the others. */
final class DemoRandom {
    private final SplittableRandom random;

    private DemoRandom(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static DemoRandom of(long seed, String part) {
        return new DemoRandom(seed * 1_000_003 + part.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    /** A step of a scale from 1 to as many points, about this mean. */
    int step(double mean, double deviation, int points) {
        return (int) Math.max(1, Math.min(points, Math.round(normal(mean, deviation))));
    }

    <T> List<T> shuffled(Collection<T> items) {
        var list = new ArrayList<>(items);
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var item = list.get(i);
            list.set(i, list.get(other));
            list.set(other, item);
        }
        return list;
    }
}

package id.ampera.statistics.comparison;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P values of several tests at once, adjusted, in the order given; compare them with the level as they are. Each is 0 to
 * 1; NaN is refused, since a test that could not be made does not count.
 */
public final class Adjusted {
    private Adjusted() {}

    /** Holds the probability of any false alarm. Source: Holm (1979), Scandinavian Journal of Statistics 6, 65. */
    public static double[] holm(double... p) {
        var order = order(p);
        var adjusted = new double[p.length];
        var least = 0.0;
        for (var i = 0; i < p.length; i++) {
            least = Math.max(least, Math.min(1, (p.length - i) * p[order[i]]));
            adjusted[order[i]] = least;
        }
        return adjusted;
    }

    /** Holds the share of false alarms among the alarms. Source: Benjamini and Hochberg (1995), JRSS B 57, 289. */
    public static double[] benjaminiHochberg(double... p) {
        var order = order(p);
        var adjusted = new double[p.length];
        var most = 1.0;
        for (var i = p.length - 1; i >= 0; i--) {
            most = Math.min(most, p.length * p[order[i]] / (i + 1));
            adjusted[order[i]] = most;
        }
        return adjusted;
    }

    private static int[] order(double[] p) {
        for (var value : p) {
            if (!(value >= 0 && value <= 1)) throw new IllegalArgumentException("a p value is 0 to 1");
        }
        return IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

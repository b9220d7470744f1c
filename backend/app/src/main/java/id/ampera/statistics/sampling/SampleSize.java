package id.ampera.statistics.sampling;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How many answers are needed. All suppose a simple random sample; multiply by the design effect otherwise. */
public final class SampleSize {
    /** What a ceiling forgives of the last bits of a quotient. */
    private static final double DUST = 1e-9;

    private SampleSize() {}

    /**
     * {@code S = X2 N P (1 - P) / (d^2 (N - 1) + X2 P (1 - P))} with X2 = 3.841, P = 0.5, d = 0.05, rounded half up as in
     * the printed table. Source: Krejcie and Morgan (1970), Educational and Psychological Measurement 30, 607; attached to
     * PermenPANRB 14/2017.
     *
     * @param population from 0
     */
    public static int krejcieMorgan(int population) {
        requirePopulation(population);
        var spread = 3.841 * 0.25;
        return (int) Math.round(population * spread / (0.0025 * (population - 1.0) + spread));
    }

    /**
     * For a share within a margin: {@code N z^2 p (1 - p) / (d^2 (N - 1) + z^2 p (1 - p))}, rounded up: the least n whose
     * {@link id.ampera.statistics.Intervals#marginOfError} does not exceed d. Source: Cochran, Sampling Techniques, 3rd
     * edition, section 4.4.
     *
     * @param share expected, 0.5 if nothing is known
     * @param margin half the width of the interval, above 0
     */
    public static int share(double share, double margin, int population, double level) {
        requirePopulation(population);
        if (!(share >= 0 && share <= 1) || !(margin > 0) || !(level > 0 && level < 1))
            throw new IllegalArgumentException("share 0 to 1, margin above 0, level between 0 and 1");
        if (population == 0) return 0;
        var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        var spread = z * z * share * (1 - share);
        var needed = population * spread / (margin * margin * (population - 1.0) + spread);
        return spread == 0 ? 1 : (int) Math.max(1, Math.ceil(needed - DUST));
    }

    /**
     * {@code N / (1 + N e^2)}, rounded up. Source: Yamane (1967), known as Slovin's; silently 95 % with z = 2 and p = 0.5.
     * Kept because regulations ask for it; {@link #share} says what it supposes.
     */
    public static int slovin(int population, double margin) {
        requirePopulation(population);
        if (!(margin > 0)) throw new IllegalArgumentException("margin above 0");
        return (int) Math.ceil(population / (1 + population * margin * margin) - DUST);
    }

    /** How many to invite for so many answers: {@code needed / rate}, rounded up, at most the population. */
    public static int invitations(int needed, double expectedRate, int population) {
        requirePopulation(population);
        if (needed < 0 || !(expectedRate > 0 && expectedRate <= 1))
            throw new IllegalArgumentException("needed from 0, rate above 0 to 1");
        return (int) Math.min(population, Math.ceil(needed / expectedRate - DUST));
    }

    private static void requirePopulation(int population) {
        if (population < 0) throw new IllegalArgumentException("a population is not negative");
    }
}

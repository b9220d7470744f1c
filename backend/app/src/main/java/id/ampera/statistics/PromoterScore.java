package id.ampera.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Ratings of 0 to 10 in three groups: promoters 9-10, passives 7-8, detractors 0-6; {@link #value} is the share of
 * promoters minus the share of detractors, -1 to 1. Source: Reichheld (2003), Harvard Business Review 81(12). Not a
 * standard of Indonesian government.
 */
public record PromoterScore(int promoters, int passives, int detractors) {

    /** @param counts how often each rating from 0 to 10 was given */
    public static PromoterScore of(int... counts) {
        if (counts.length != 11) throw new IllegalArgumentException("ratings are 0 to 10");
        var detractors = 0;
        for (var rating = 0; rating <= 6; rating++) detractors += counts[rating];
        return new PromoterScore(counts[9] + counts[10], counts[7] + counts[8], detractors);
    }

    /** @throws IllegalArgumentException if nobody rated */
    public double value() {
        var n = promoters + passives + detractors;
        if (n == 0) throw new IllegalArgumentException("nobody rated");
        return (double) (promoters - detractors) / n;
    }

    /**
     * The score with the limits {@code value -+ z sqrt((p + d - (p - d)^2) / n)}, cut at -1 and 1; p and d are the shares
     * of promoters and detractors. Source: the variance of a multinomial difference; poor below some 30 ratings.
     *
     * @throws IllegalArgumentException if nobody rated
     */
    public Interval interval(double level) {
        if (!(level > 0 && level < 1)) throw new IllegalArgumentException("a level lies between 0 and 1");
        var value = value();
        var n = (double) promoters + passives + detractors;
        var variance = Math.max(0, (promoters + detractors) / n - value * value);
        var z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        var margin = z * Math.sqrt(variance / n);
        return new Interval(Math.max(-1, value - margin), value, Math.min(1, value + margin));
    }
}

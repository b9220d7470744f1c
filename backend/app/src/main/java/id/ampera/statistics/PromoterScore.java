package id.ampera.statistics;

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
}

package id.ampera.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Reads the mean of a scale of 1 to k as one of k bands of equal width {@code (k - 1) / k}. Four points: 1.00-1.75,
 * 1.76-2.50, 2.51-3.25, 3.26-4.00. Five: 1.00-1.80, 1.81-2.60, 2.61-3.40, 3.41-4.20, 4.21-5.00. The mean is rounded half
 * up to two decimals first; an upper limit belongs to its band. A convention (four points: KEP/25/M.PAN/2/2004), not a
 * rule of LAN.
 */
public final class CategoryBands {
    private CategoryBands() {}

    /**
     * The band from 1 (worst) to k (best).
     *
     * @param points 4 or 5
     * @param mean 1 to points
     */
    public static int band(int points, double mean) {
        if (points != 4 && points != 5) throw new IllegalArgumentException("bands are for 4 or 5 points");
        if (!(mean >= 1 && mean <= points)) throw new IllegalArgumentException("mean outside the scale");
        var rounded = BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP);
        var widths = rounded.subtract(BigDecimal.ONE).multiply(BigDecimal.valueOf(points));
        var band = widths.divide(BigDecimal.valueOf(points - 1L), 0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(1, band);
    }
}

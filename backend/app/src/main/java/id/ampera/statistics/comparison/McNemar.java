package id.ampera.statistics.comparison;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Change of a yes/no answer between two moments, from those who changed alone. Source: McNemar (1947), Psychometrika
 * 12, 153.
 *
 * @param statistic {@code (|b - c| - 1)^2 / (b + c)}, at least 0; R's {@code mcnemar.test(table)}. Where b = c the
 *     correction is not taken below 0
 * @param p of more than the statistic, one degree of freedom
 * @param exactP two-sided; R's {@code binom.test(b, b + c)}; the one to quote for b + c below 25
 */
public record McNemar(double statistic, double p, double exactP) {

    /**
     * @param gained how many went from no to yes
     * @param lost how many went from yes to no
     * @return empty if nobody changed
     */
    public static Optional<McNemar> of(int gained, int lost) {
        if (gained < 0 || lost < 0) throw new IllegalArgumentException("a count is not negative");
        var changed = gained + lost;
        if (changed == 0) return Optional.empty();
        var distance = Math.max(0, Math.abs(gained - lost) - 1);
        var statistic = (double) distance * distance / changed;
        var p = ChiSquaredDistribution.of(1).survivalProbability(statistic);
        var tail = BinomialDistribution.of(changed, 0.5).cumulativeProbability(Math.min(gained, lost));
        return Optional.of(new McNemar(statistic, p, Math.min(1, 2 * tail)));
    }
}

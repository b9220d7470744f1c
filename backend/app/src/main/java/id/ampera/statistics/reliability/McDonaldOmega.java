package id.ampera.statistics.reliability;

import id.ampera.statistics.association.CorrelationMatrix;
import id.ampera.statistics.factor.PrincipalAxis;
import id.ampera.statistics.numeric.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * McDonald's omega of standardised items with one factor: {@code (sum of loadings)^2 / ((sum of loadings)^2 + sum of
 * uniquenesses)}, 0 to 1, by iterated principal axis. Unlike alpha it does not suppose that all items load the same; it
 * equals the standardised alpha if they do. Source: McDonald (1999), Test Theory, 6.20. R: {@code f <- psych::fa(rows, 1,
 * fm = "pa", min.err = 1e-14, max.iter = 1e5); sum(f$loadings)^2 / (sum(f$loadings)^2 + sum(f$uniquenesses))}.
 *
 * @param loadings of the items on the factor; a negative one lowers omega, as the item lowers the sum
 */
public record McDonaldOmega(double value, List<Double> loadings) {

    /**
     * Empty for fewer than three items (not identified), a constant item, too few complete rows, and if the factor cannot
     * be found (no convergence, or an item with no uniqueness left).
     */
    public static Optional<McDonaldOmega> of(double[]... rows) {
        if (rows.length == 0 || rows[0].length < 3) return Optional.empty();
        return CorrelationMatrix.of(rows).flatMap(McDonaldOmega::of);
    }

    /** The same where only the correlations are known. */
    public static Optional<McDonaldOmega> of(Matrix correlations) {
        if (correlations.width() < 3) return Optional.empty();
        return PrincipalAxis.of(correlations, 1)
                .filter(solution -> solution.converged() && !solution.heywood())
                .map(solution -> {
                    var loadings = solution.loadings().column(0);
                    var common = Math.pow(Arrays.stream(loadings).sum(), 2);
                    var unique = Arrays.stream(loadings).map(x -> 1 - x * x).sum();
                    return new McDonaldOmega(
                            common / (common + unique),
                            Arrays.stream(loadings).boxed().toList());
                });
    }
}

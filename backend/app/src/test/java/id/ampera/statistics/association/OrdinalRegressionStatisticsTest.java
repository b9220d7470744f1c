package id.ampera.statistics.association;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.agreeTo;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.association.OrdinalRegression.Coefficient;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class OrdinalRegressionStatisticsTest {
    private static final double NA = Double.NaN;
    // R> y <- c(1, 2, 2, 3, 4, 1, 3, 4, 4, 2, 3, NA, 1, 2, 4, 3, 3, 1, 2, 4)
    // R> a <- c(2, 3, 1, 4, 5, 0, 2, 4, 3, 3, 5, 4, 1, 4, 5, 1, 3, 3, NA, 4)
    // R> b <- c(0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1)
    private static final double[] Y = {1, 2, 2, 3, 4, 1, 3, 4, 4, 2, 3, NA, 1, 2, 4, 3, 3, 1, 2, 4};
    private static final double[][] X = {
        {2, 0}, {3, 0}, {1, 1}, {4, 0}, {5, 1}, {0, 0}, {2, 1}, {4, 1}, {3, 1}, {3, 0},
        {5, 0}, {4, 1}, {1, 0}, {4, 1}, {5, 0}, {1, 1}, {3, 1}, {3, 1}, {NA, 0}, {4, 1}
    };

    private static double[] of(List<Coefficient> coefficients, ToDoubleFunction<Coefficient> figure) {
        return coefficients.stream().mapToDouble(figure).toArray();
    }

    @Test
    void two_predictors_ties_zeros_and_missing_values() {
        var model = OrdinalRegression.of(Y, X).orElseThrow();
        assertThat(model.n()).isEqualTo(18);
        // R> m <- ordinal::clm(factor(y) ~ a + b, control = ordinal::clm.control(gradTol = 1e-13, maxIter = 50L))
        // R> m$beta
        agree(of(model.coefficients(), Coefficient::value), 1.3272552571084946, 2.660140056847713);
        // R> m$alpha
        agree(of(model.thresholds(), Coefficient::value), 3.0454850043406805, 4.921963579494816, 7.029619084624999);
        // R> s <- summary(m)$coefficients
        // R> s[4:5, 2]
        agree(of(model.coefficients(), Coefficient::error), 0.46870432239368937, 1.155832802405647);
        // R> s[1:3, 2]
        agree(of(model.thresholds(), Coefficient::error), 1.5666857467651407, 1.7895426902448646, 2.1931960151405234);
        // R> s[4:5, 4]
        agree(of(model.coefficients(), Coefficient::p), 0.004629347476481818, 0.02136383174784096);
        // R> logLik(m)
        agree(model.logLikelihood(), -17.360443270901392);
        // MASS stops earlier
        // R> coef(MASS::polr(factor(y) ~ a + b))
        agreeTo(1e-4, of(model.coefficients(), Coefficient::value), 1.3272554666648608, 2.6601407509073733);
    }

    @Test
    void two_answers_are_a_logistic_regression() {
        var answers = Arrays.stream(Y).map(y -> y > 2 ? 1 : y <= 2 ? 0 : NA).toArray();
        var model = OrdinalRegression.of(answers, X).orElseThrow();
        // R> g <- glm(I(y > 2) ~ a + b, binomial, epsilon = 1e-15, maxit = 100)
        // R> coef(g)[2:3]
        agree(of(model.coefficients(), Coefficient::value), 0.9411756525043045, 1.79657406465974);
        // R> q <- model.matrix(g); p <- fitted(g)
        // R> sqrt(diag(solve(t(q) %*% (q * p * (1 - p)))))[2:3]
        agree(of(model.coefficients(), Coefficient::error), 0.48928731923100244, 1.2706910533730824);
        // R> -coef(g)[1]
        agree(model.thresholds().get(0).value(), 3.5357437223965413);
    }

    @Test
    void only_the_order_of_answers_counts() {
        var spread = Arrays.stream(Y).map(y -> y * y * 10).toArray();
        assertThat(OrdinalRegression.of(spread, X)).isEqualTo(OrdinalRegression.of(Y, X));
        var turned = Arrays.stream(Y).map(y -> -y).toArray();
        assertThat(OrdinalRegression.of(turned, X)
                        .orElseThrow()
                        .coefficients()
                        .get(0)
                        .value())
                .isCloseTo(
                        -OrdinalRegression.of(Y, X)
                                .orElseThrow()
                                .coefficients()
                                .get(0)
                                .value(),
                        within(1e-9));
    }

    @Test
    void without_a_greatest_likelihood_there_is_no_result() {
        var rows = new double[][] {{1}, {2}, {3}, {4}, {5}, {6}};
        assertThat(OrdinalRegression.of(new double[] {1, 1, 2, 2, 3, 3}, rows)).isEmpty();
        assertThat(OrdinalRegression.of(new double[] {1, 1, 1, 2, 2, 2}, rows)).isEmpty();
        assertThat(OrdinalRegression.of(new double[] {2, 2, 2, 2, 2, 2}, rows)).isEmpty();
        var constant = new double[][] {{7}, {7}, {7}, {7}, {7}, {7}};
        assertThat(OrdinalRegression.of(new double[] {1, 2, 1, 2, 1, 2}, constant))
                .isEmpty();
        var copies = new double[][] {{1, 2}, {2, 4}, {3, 6}, {4, 8}, {5, 10}, {6, 12}};
        assertThat(OrdinalRegression.of(new double[] {1, 2, 1, 2, 1, 2}, copies))
                .isEmpty();
        assertThat(OrdinalRegression.of(new double[] {NA}, new double[][] {{1}}))
                .isEmpty();
        assertThat(OrdinalRegression.of(new double[0])).isEmpty();
        refused(() -> OrdinalRegression.of(new double[] {1, 2}, new double[][] {{1}}));
    }
}

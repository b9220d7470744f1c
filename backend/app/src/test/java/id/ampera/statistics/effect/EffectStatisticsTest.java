package id.ampera.statistics.effect;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.Interval;
import org.junit.jupiter.api.Test;

class EffectStatisticsTest {
    private static final double NA = Double.NaN;
    // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0)
    // R> y <- c(3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0)
    private static final double[] X = {4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0};
    private static final double[] Y = {3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0};

    // R> ncp <- function(t, df, p) uniroot(function(d) pt(t, df, d) - p, c(t - 9, t + 9), tol = 1e-15)$root
    // R> lambda <- function(x, df, p) if (pchisq(x, df) < p) 0 else
    // R>   uniroot(function(l) pchisq(x, df, l) - p, c(0, 200), tol = 1e-15)$root
    @Test
    void cohens_d_of_two_samples() {
        var d = CohensD.independent(0.95, X, Y).orElseThrow();
        // R> t <- t.test(x, y, var.equal = TRUE)
        // R> d <- effectsize::cohens_d(x, y, ci = NULL)[[1]]
        // R> l <- c(ncp(t$statistic, t$parameter, .975), ncp(t$statistic, t$parameter, .025)) * sqrt(1/10 + 1/10)
        // R> c(l[1], d, l[2])
        agree(limits(d.value()), -0.29455119370561367, 0.6122149932363995, 1.5029092365544718);
        // R> effectsize::hedges_g(x, y, ci = NULL)[[1]]
        agree(d.hedges(), 0.5862855008431889);
    }

    @Test
    void cohens_d_of_pairs() {
        var d = CohensD.paired(0.95, X, Y).orElseThrow();
        // R> u <- na.omit(data.frame(x, y))
        // R> t <- t.test(u$x, u$y, paired = TRUE)
        // R> d <- mean(u$x - u$y) / sd(u$x - u$y)
        // R> c(ncp(t$statistic, 8, .975) / 3, d, ncp(t$statistic, 8, .025) / 3)
        agree(limits(d.value()), 0.28496616023461224, 1.1666666666666667, 2.008116224293305);
        // R> d * gamma(4) / (sqrt(4) * gamma(3.5))
        agree(d.hedges(), 1.053153889289145);
    }

    @Test
    void a_very_large_d_has_an_interval() {
        var low = new double[] {1, 2, 1, 2, 1, 2};
        var high = new double[] {99, 98, 99, 98, 99, 98};
        var d = CohensD.independent(0.95, low, high).orElseThrow().value();
        assertThat(d.low()).isLessThan(d.estimate());
        assertThat(d.high()).isGreaterThan(d.estimate());
        assertThat(CohensD.independent(0.95, new double[] {1, 1}, new double[] {2, 2}))
                .isEmpty();
        assertThat(CohensD.paired(0.95, new double[] {1, 2}, new double[] {2, 3}))
                .isEmpty();
    }

    // R> cliff <- function(x, y, z) {
    // R>   d <- sign(outer(x, y, "-")); n <- length(x); m <- length(y); e <- mean(d)
    // R>   v <- m^2 * sum((rowMeans(d) - e)^2) + n^2 * sum((colMeans(d) - e)^2) - sum((d - e)^2)
    // R>   v <- v / (n * m * (n - 1) * (m - 1))
    // R>   v <- max(v, (1 - e^2) / (n * m - 1)); k <- 1 - e^2 + z^2 * v
    // R>   w <- z * sqrt(v) * sqrt((1 - e^2)^2 + z^2 * v)
    // R>   c((e - e^3 - w) / k, e, (e - e^3 + w) / k) }
    @Test
    void cliffs_delta() {
        // R> cliff(x[!is.na(x)], y[!is.na(y)], qnorm(.975))
        agree(limits(CliffsDelta.of(0.95, X, Y).orElseThrow()), -0.10356135346391925, 0.4, 0.7403402253526739);
        // R> effectsize::rank_biserial(x[!is.na(x)], y[!is.na(y)], ci = NULL)[[1]]
        agree(CliffsDelta.of(0.95, X, Y).orElseThrow().estimate(), 0.39999999999999997);
        // R> cliff(c(1, 2, 3, 4), c(3, 4, 5, 6), qnorm(.95))
        agree(
                limits(CliffsDelta.of(0.9, values(1, 2, 3, 4), values(3, 4, 5, 6))
                        .orElseThrow()),
                -0.9388254885741547,
                -0.75,
                -0.21447423244621067);
        assertThat(CliffsDelta.of(0.95, values(2, 2), values(2, 2, 2))
                        .orElseThrow()
                        .estimate())
                .isZero();
        assertThat(CliffsDelta.of(0.95, values(2), values(2, 2, 2))).isEmpty();
        refused(() -> CliffsDelta.of(0, X, Y));
    }

    @Test
    void cliffs_delta_of_separate_samples_has_a_limit_inside() {
        // R> (3 - qnorm(.975)^2) / (3 + qnorm(.975)^2)
        agree(
                CliffsDelta.of(0.95, values(5, 6, 7), values(1, 2, 3, 4))
                        .orElseThrow()
                        .low(),
                -0.12299406351009075);
        var turned = CliffsDelta.of(0.95, values(1, 2, 3, 4), values(5, 6, 7)).orElseThrow();
        assertThat(turned.estimate()).isCloseTo(-1, within(1e-12));
        assertThat(turned.low()).isEqualTo(-1);
    }

    @Test
    void cramers_v() {
        // R> t <- matrix(c(12, 5, 0, 7, 9, 3, 2, 8, 6), 3, byrow = TRUE)
        // R> q <- chisq.test(t)$statistic
        // R> sqrt(c(lambda(q, 4, .975), q, lambda(q, 4, .025)) / (52 * 2))
        agree(
                limits(CramersV.of(0.95, new int[][] {{12, 5, 0}, {7, 9, 3}, {2, 8, 6}})
                        .orElseThrow()),
                0.11825789596733552,
                0.37626301229612197,
                0.5362230861429043);
        // R> effectsize::cramers_v(t, ci = NULL, adjust = FALSE)[[1]]
        agree(
                CramersV.of(0.95, new int[][] {{12, 5, 0}, {7, 9, 3}, {2, 8, 6}})
                        .orElseThrow()
                        .estimate(),
                0.37626301229612197);
        // R> q <- chisq.test(matrix(c(8, 6, 7, 9), 2), correct = FALSE)$statistic
        // R> sqrt(c(lambda(q, 1, .975), q, lambda(q, 1, .025)) / 30)
        agree(
                limits(CramersV.of(0.95, new int[][] {{8, 7}, {6, 9}}).orElseThrow()),
                0,
                0.1336306209562122,
                0.4904909328719086);
        assertThat(CramersV.of(0.95, new int[][] {{5, 5}, {5, 5}})).contains(new Interval(0, 0, 0));
        assertThat(CramersV.of(0.95, new int[][] {{5, 5}})).isEmpty();
    }
}

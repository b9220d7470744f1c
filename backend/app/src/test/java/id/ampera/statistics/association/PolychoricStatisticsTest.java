package id.ampera.statistics.association;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.agreeTo;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.numeric.BivariateNormal;
import org.junit.jupiter.api.Test;

class PolychoricStatisticsTest {
    private static final int[][] TABLE = {{12, 5, 0}, {7, 9, 3}, {2, 8, 6}};

    // R> suppressPackageStartupMessages(library(mvtnorm))
    // R> f <- function(h, k, r) if (min(h, k) == -Inf) 0 else if (max(h, k) == Inf) pnorm(min(h, k)) else
    // R>   pmvnorm(upper = c(h, k), corr = matrix(c(1, r, r, 1), 2), algorithm = TVPACK(1e-15))[1]
    // R> g <- function(h, k, r) if (any(is.infinite(c(h, k)))) 0 else
    // R>   dmvnorm(c(h, k), sigma = matrix(c(1, r, r, 1), 2))
    // R> cell <- function(m) m[-1, -1] - m[-nrow(m), -1] - m[-1, -ncol(m)] + m[-nrow(m), -ncol(m)]
    // R> cuts <- function(n) c(-Inf, qnorm(cumsum(n)[-length(n)] / sum(n)), Inf)
    // R> slope <- function(r, t) { a <- cuts(rowSums(t)); b <- cuts(colSums(t))
    // R>   k <- t > 0
    // R>   sum((t * cell(outer(a, b, Vectorize(g), r)) / cell(outer(a, b, Vectorize(f), r)))[k]) }
    @Test
    void correlation_behind_categories() {
        // R> t <- matrix(c(12, 5, 0, 7, 9, 3, 2, 8, 6), 3, byrow = TRUE)
        // R> uniroot(slope, c(-.95, .95), t, tol = 1e-15)$root
        agree(Polychoric.of(TABLE).orElseThrow().value(), 0.63643079969999);
        // R> polycor::polychor(t)
        agreeTo(1e-4, Polychoric.of(TABLE).orElseThrow().value(), 0.6364322602354774);
        // R> qnorm(cumsum(rowSums(t))[1:2] / 52)
        agree(
                Polychoric.of(TABLE).orElseThrow().rowThresholds().stream()
                        .mapToDouble(x -> x)
                        .toArray(),
                -0.4484254833059347,
                0.5024022233733554);
        // R> qnorm(cumsum(colSums(t))[1:2] / 52)
        agree(
                Polychoric.of(TABLE).orElseThrow().columnThresholds().stream()
                        .mapToDouble(x -> x)
                        .toArray(),
                -0.24340417781063112,
                0.9420757749957756);
    }

    @Test
    void two_by_two_negative_and_strong() {
        // R> uniroot(slope, c(-.95, .95), matrix(c(10, 30, 25, 9), 2), tol = 1e-15)$root
        agree(Polychoric.of(new int[][] {{10, 25}, {30, 9}}).orElseThrow().value(), -0.690204352151471);
        // R> s <- matrix(c(60, 7, 1, 9, 50, 8, 0, 6, 70), 3)
        // R> uniroot(slope, c(.5, .99), s, tol = 1e-15)$root
        agree(
                Polychoric.of(new int[][] {{60, 9, 0}, {7, 50, 6}, {1, 8, 70}})
                        .orElseThrow()
                        .value(),
                0.9553338284890532);
    }

    @Test
    void perfect_constant_and_empty() {
        assertThat(Polychoric.of(new int[][] {{9, 0}, {0, 8}}).orElseThrow().value())
                .isEqualTo(0.9999);
        assertThat(Polychoric.of(new int[][] {{0, 9}, {8, 0}}).orElseThrow().value())
                .isEqualTo(-0.9999);
        assertThat(Polychoric.of(new int[][] {{9, 4}, {0, 0}})).isEmpty();
        assertThat(Polychoric.of()).isEmpty();
        var padded = new int[][] {{12, 0, 5, 0}, {7, 0, 9, 3}, {0, 0, 0, 0}, {2, 0, 8, 6}};
        assertThat(Polychoric.of(padded)).isEqualTo(Polychoric.of(TABLE));
        refused(() -> Polychoric.of(new int[][] {{-1, 2}, {3, 4}}));
        assertThat(Polychoric.of(new int[][] {{10, 10}, {10, 10}}).orElseThrow().value())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void bivariate_normal() {
        // R> c(f(.3, -1.2, .5), f(0, 0, -.99), f(1, 1.1, .999), f(-2, 2, .2))
        agree(
                values(
                        BivariateNormal.cumulative(0.3, -1.2, 0.5),
                        BivariateNormal.cumulative(0, 0, -0.99),
                        BivariateNormal.cumulative(1, 1.1, 0.999),
                        BivariateNormal.cumulative(-2, 2, 0.2)),
                0.1036466161357398,
                0.02252670682220606,
                0.8412994298108213,
                0.022616679505418);
        assertThat(BivariateNormal.cumulative(Double.POSITIVE_INFINITY, 0, 0.4)).isCloseTo(0.5, within(1e-15));
        refused(() -> BivariateNormal.cumulative(0, 0, 1));
    }
}

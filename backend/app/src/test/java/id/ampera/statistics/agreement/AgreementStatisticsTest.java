package id.ampera.statistics.agreement;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.agreement.CohenKappa.Weights;
import id.ampera.statistics.agreement.KrippendorffAlpha.Level;
import org.junit.jupiter.api.Test;

class AgreementStatisticsTest {
    private static final double NA = Double.NaN;
    // R> t <- matrix(c(11, 4, 0, 3, 9, 5, 1, 2, 7), 3)
    private static final int[][] TABLE = {{11, 3, 1}, {4, 9, 2}, {0, 5, 7}};

    // Krippendorff (2011), example C: twelve units by four observers
    // R> u <- rbind(c(1, 1, NA, 1), c(2, 2, 3, 2), c(3, 3, 3, 3), c(3, 3, 3, 3), c(2, 2, 2, 2), c(1, 2, 3, 4),
    // R>   c(4, 4, 4, 4), c(1, 1, 2, 1), c(2, 2, 2, 2), c(NA, 5, 5, 5), c(NA, NA, 1, 1), c(NA, 3, NA, NA))
    private static final double[][] UNITS = {
        {1, 1, NA, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
        {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {NA, 5, 5, 5}, {NA, NA, 1, 1}, {NA, 3, NA, NA}
    };

    @Test
    void kappa() {
        // R> k <- vcd::Kappa(t)
        // R> q <- vcd::Kappa(t, weights = "Fleiss-Cohen")
        // R> limits <- function(v, z) c(v[1] - z * v[2], v[1], v[1] + z * v[2])
        // R> limits(k$Unweighted, qnorm(.975))
        agree(
                limits(CohenKappa.of(0.95, Weights.NONE, TABLE).orElseThrow()),
                0.23828418543332341,
                0.4587628865979383,
                0.6792415877625532);
        // R> limits(k$Weighted, qnorm(.95))
        agree(
                limits(CohenKappa.of(0.9, Weights.LINEAR, TABLE).orElseThrow()),
                0.38302658499387265,
                0.5502008032128514,
                0.7173750214318301);
        // R> limits(q$Weighted, qnorm(.975))
        agree(
                limits(CohenKappa.of(0.95, Weights.QUADRATIC, TABLE).orElseThrow()),
                0.4563482268579999,
                0.6490250696378831,
                0.8417019124177663);
    }

    @Test
    void kappa_at_its_ends() {
        var perfect =
                CohenKappa.of(0.95, Weights.NONE, new int[][] {{5, 0}, {0, 3}}).orElseThrow();
        assertThat(perfect.estimate()).isEqualTo(1);
        assertThat(perfect.high()).isEqualTo(1);
        assertThat(CohenKappa.of(0.95, Weights.NONE, new int[][] {{0, 4}, {4, 0}})
                        .orElseThrow()
                        .estimate())
                .isEqualTo(-1);
        assertThat(CohenKappa.of(0.95, Weights.LINEAR, new int[][] {{5, 0}, {0, 0}}))
                .isEmpty();
        assertThat(CohenKappa.of(0.95, Weights.NONE, new int[][] {{0, 0}, {0, 0}}))
                .isEmpty();
        assertThat(CohenKappa.of(0.95, Weights.NONE)).isEmpty();
        refused(() -> CohenKappa.of(0.95, Weights.NONE, new int[][] {{1, 2}}));
        refused(() -> CohenKappa.of(0.95, Weights.NONE, new int[][] {{-1}}));
    }

    @Test
    void alpha_by_its_definition_over_pairs() {
        // R> alpha <- function(u, d) {
        // R>   u <- u[rowSums(!is.na(u)) > 1, ]; v <- u[!is.na(u)]
        // R>   o <- sum(apply(u, 1, function(r) { r <- r[!is.na(r)]; sum(outer(r, r, d)) / (length(r) - 1) }))
        // R>   1 - (o / length(v)) / (sum(outer(v, v, d)) / (length(v) * (length(v) - 1))) }
        // R> n <- table(u[rowSums(!is.na(u)) > 1, ])
        // R> between <- Vectorize(function(a, b) {
        // R>   s <- range(a, b); (sum(n[as.numeric(names(n)) >= s[1] & as.numeric(names(n)) <= s[2]]) -
        // R>   (n[[as.character(a)]] + n[[as.character(b)]]) / 2)^2 })
        // R> alpha(u, "!=")
        agree(KrippendorffAlpha.of(Level.NOMINAL, UNITS), 0.743421052631579);
        // R> alpha(u, between)
        agree(KrippendorffAlpha.of(Level.ORDINAL, UNITS), 0.8153875037548813);
        // R> alpha(u, function(a, b) (a - b)^2)
        agree(KrippendorffAlpha.of(Level.INTERVAL, UNITS), 0.8491071428571428);
    }

    @Test
    void alpha_is_what_was_published() {
        assertThat(KrippendorffAlpha.of(Level.NOMINAL, UNITS).orElseThrow()).isCloseTo(0.743, within(5e-4));
        assertThat(KrippendorffAlpha.of(Level.ORDINAL, UNITS).orElseThrow()).isCloseTo(0.815, within(5e-4));
        assertThat(KrippendorffAlpha.of(Level.INTERVAL, UNITS).orElseThrow()).isCloseTo(0.849, within(5e-4));
    }

    @Test
    void alpha_needs_two_values_that_differ() {
        assertThat(KrippendorffAlpha.of(Level.NOMINAL, new double[][] {{2, 2}, {2, 2}}))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(Level.NOMINAL, new double[][] {{1, NA}, {NA, 2}}))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(Level.NOMINAL)).isEmpty();
        assertThat(KrippendorffAlpha.of(Level.INTERVAL, new double[][] {{0, -0.0}, {1, 1}}))
                .hasValue(1);
        refused(() -> KrippendorffAlpha.of(Level.NOMINAL, new double[][] {{1, Double.POSITIVE_INFINITY}}));
    }
}

package id.ampera.statistics.sampling;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.statistics.Intervals;
import org.junit.jupiter.api.Test;

class SizeStatisticsTest {
    @Test
    void the_table_of_krejcie_and_morgan() {
        int[][] table = {
            {10, 10},
            {15, 14},
            {20, 19},
            {30, 28},
            {40, 36},
            {50, 44},
            {100, 80},
            {150, 108},
            {200, 132},
            {300, 169},
            {400, 196},
            {500, 217},
            {700, 248},
            {1000, 278},
            {1500, 306},
            {2000, 322},
            {3000, 341},
            {5000, 357},
            {10000, 370},
            {20000, 377},
            {50000, 381},
            {75000, 382}
        };
        for (var row : table) assertThat(SampleSize.krejcieMorgan(row[0])).isEqualTo(row[1]);
        assertThat(SampleSize.krejcieMorgan(13_870)).isEqualTo(374);
        assertThat(SampleSize.krejcieMorgan(1)).isEqualTo(1);
        assertThat(SampleSize.krejcieMorgan(0)).isZero();
        refused(() -> SampleSize.krejcieMorgan(-1));
    }

    @Test
    void a_share_within_a_margin() {
        // R> n <- function(N, p, d, z) ceiling(N * z^2 * p * (1 - p) / (d^2 * (N - 1) + z^2 * p * (1 - p)))
        // R> c(n(13870, .5, .05, qnorm(.975)), n(400, .2, .03, qnorm(.995)), n(40, .5, .1, qnorm(.95)))
        agree(
                values(
                        SampleSize.share(0.5, 0.05, 13_870, 0.95),
                        SampleSize.share(0.2, 0.03, 400, 0.99),
                        SampleSize.share(0.5, 0.1, 40, 0.9)),
                374,
                299,
                26);
        for (var population : new int[] {2, 17, 40, 999, 13_870}) {
            var n = SampleSize.share(0.5, 0.07, population, 0.95);
            assertThat(Intervals.marginOfError(0.5, n, population, 0.95)).isLessThanOrEqualTo(0.07);
            if (n > 1)
                assertThat(Intervals.marginOfError(0.5, n - 1, population, 0.95))
                        .isGreaterThan(0.07);
        }
        assertThat(SampleSize.share(0, 0.05, 100, 0.95)).isEqualTo(1);
        assertThat(SampleSize.share(0.5, 0.05, 0, 0.95)).isZero();
        refused(() -> SampleSize.share(0.5, 0, 100, 0.95));
    }

    @Test
    void slovin_and_invitations() {
        assertThat(SampleSize.slovin(13_870, 0.05)).isEqualTo(389);
        assertThat(SampleSize.slovin(13_870, 0.1)).isEqualTo(100);
        assertThat(SampleSize.slovin(400, 0.05)).isEqualTo(200);
        assertThat(SampleSize.invitations(100, 0.4, 1000)).isEqualTo(250);
        assertThat(SampleSize.invitations(100, 0.4, 200)).isEqualTo(200);
        assertThat(SampleSize.invitations(0, 0.4, 200)).isZero();
        refused(() -> SampleSize.invitations(10, 0, 200));
        refused(() -> SampleSize.slovin(10, 0));
    }

    @Test
    void power_of_t_tests() {
        // R> c(power.t.test(20, .5, strict = TRUE)$power, power.t.test(3, 2, strict = TRUE, sig.level = .01)$power,
        // R>   power.t.test(500, .1, strict = TRUE)$power, power.t.test(15, 0, strict = TRUE)$power)
        agree(
                values(
                        Power.groups(20, 0.5, 0.05),
                        Power.groups(3, 2, 0.01),
                        Power.groups(500, -0.1, 0.05),
                        Power.groups(15, 0, 0.05)),
                0.3379390289250903,
                0.1568559718122725,
                0.3520444486331272,
                0.05000000000000004);
        // R> power.t.test(12, .8, type = "paired", strict = TRUE)$power
        agree(Power.pairs(12, 0.8, 0.05), 0.7136600656002446);
        // R> ceiling(c(power.t.test(delta = .5, power = .8)$n, power.t.test(delta = .2, power = .9)$n))
        agree(
                values(
                        Power.groupSize(0.5, 0.8, 0.05).orElseThrow(),
                        Power.groupSize(0.2, 0.9, 0.05).orElseThrow()),
                64,
                527);
        // R> ceiling(power.t.test(delta = .5, power = .8, type = "paired")$n)
        agree(Power.pairCount(0.5, 0.8, 0.05).orElseThrow(), 34);
        assertThat(Power.groupSize(10, 0.8, 0.05)).hasValue(2);
        assertThat(Power.groupSize(0, 0.8, 0.05)).isEmpty();
        refused(() -> Power.groups(1, 0.5, 0.05));
        refused(() -> Power.pairs(5, Double.NaN, 0.05));
        refused(() -> Power.groupSize(0.5, 1, 0.05));
    }

    @Test
    void power_of_two_shares() {
        // R> c(power.prop.test(50, .5, .75)$power, power.prop.test(30, .1, 0, sig.level = .01)$power)
        agree(
                values(Power.shares(50, 0.5, 0.75, 0.05), Power.shares(30, 0.1, 0, 0.01)),
                0.7401659013313879,
                0.20591679563029983);
        // R> p <- power.prop.test
        // R> ceiling(c(p(p1 = .5, p2 = .6, power = .9)$n, p(p1 = .1, p2 = .2, power = .8)$n))
        agree(
                values(
                        Power.shareGroupSize(0.5, 0.6, 0.9, 0.05).orElseThrow(),
                        Power.shareGroupSize(0.1, 0.2, 0.8, 0.05).orElseThrow()),
                519,
                199);
        assertThat(Power.shares(10, 0, 1, 0.05)).isEqualTo(1);
        assertThat(Power.shares(10, 0.3, 0.3, 0.05)).isEqualTo(0.025);
        assertThat(Power.shareGroupSize(0.3, 0.3, 0.8, 0.05)).isEmpty();
        refused(() -> Power.shares(10, 0.5, 1.1, 0.05));
    }
}

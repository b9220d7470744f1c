package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.statistics.ImportancePerformance.Item;
import id.ampera.statistics.ImportancePerformance.Quadrant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacingStatisticsTest {
    private static final List<Item> ITEMS =
            List.of(new Item(3.1, 4.6), new Item(4.4, 4.5), new Item(2.8, 3.2), new Item(4.1, 3.3), new Item(3.6, 3.9));

    @Test
    void each_quadrant_and_the_axes_themselves() {
        var map = ImportancePerformance.of(ITEMS).orElseThrow();
        // R> p <- c(3.1, 4.4, 2.8, 4.1, 3.6); i <- c(4.6, 4.5, 3.2, 3.3, 3.9)
        // R> c(mean(p), mean(i))
        agree(new double[] {map.performanceAxis(), map.importanceAxis()}, 3.6, 3.9);
        assertThat(map.items().stream().map(ImportancePerformance.Placed::quadrant))
                .containsExactly(Quadrant.ACT, Quadrant.KEEP, Quadrant.LOW_PRIORITY, Quadrant.EXCESS, Quadrant.KEEP);
        // R> p / i * 100
        agree(
                map.items().stream()
                        .mapToDouble(x -> x.conformity().orElseThrow())
                        .toArray(),
                67.3913043478261,
                97.77777777777779,
                87.49999999999999,
                124.24242424242425,
                92.3076923076923);
        // R> p - i
        agree(
                map.items().stream()
                        .mapToDouble(ImportancePerformance.Placed::gap)
                        .toArray(),
                -1.4999999999999996,
                -0.09999999999999964,
                -0.40000000000000036,
                0.7999999999999998,
                -0.2999999999999998);
    }

    @Test
    void given_axes_compare_rounds() {
        var map = ImportancePerformance.of(3, 3, List.of(new Item(3, 2.9), new Item(2.9, 3)));
        assertThat(map.items().get(0).quadrant()).isEqualTo(Quadrant.EXCESS);
        assertThat(map.items().get(1).quadrant()).isEqualTo(Quadrant.ACT);
    }

    @Test
    void nothing_all_alike_and_zero() {
        assertThat(ImportancePerformance.of(List.of())).isEmpty();
        var alike = ImportancePerformance.of(List.of(new Item(4, 0), new Item(4, 0)))
                .orElseThrow();
        assertThat(alike.items())
                .allMatch(x -> x.quadrant() == Quadrant.KEEP && x.conformity().isEmpty());
        refused(() -> new Item(Double.NaN, 3));
    }

    @Test
    void promoter_score_has_an_interval() {
        var score = new PromoterScore(30, 20, 15);
        // R> p <- 30 / 65; d <- 15 / 65
        // R> p - d + c(-1, 0, 1) * qnorm(.975) * sqrt((p + d - (p - d)^2) / 65)
        agree(limits(score.interval(0.95)), 0.03643024219697649, 0.23076923076923078, 0.42510821934148507);
        assertThat(new PromoterScore(5, 0, 0).interval(0.95)).isEqualTo(new Interval(1, 1, 1));
        refused(() -> new PromoterScore(0, 0, 0).interval(0.95));
        refused(() -> score.interval(1));
    }

    @Test
    void wilson_in_a_small_class() {
        // R> m <- 30 * 39 / 10
        // R> w <- prop.test(21 / 30 * m, m, correct = FALSE)
        // R> c(w$conf.int[1], .7, w$conf.int[2])
        agree(limits(Intervals.wilson(21, 30, 40, 0.95)), 0.6116899462920654, 0.7, 0.7755943554428412);
        // R> c(0, prop.test(0, 10 * 99 / 90, correct = FALSE)$conf.int[2])
        agree(new double[] {0, Intervals.wilson(0, 10, 100, 0.95).high()}, 0, 0.25883296696803165);
        assertThat(Intervals.wilson(7, 10, 10, 0.95)).isEqualTo(new Interval(0.7, 0.7, 0.7));
        assertThat(Intervals.wilson(10, 10, 1_000_000, 0.95).high()).isEqualTo(1);
        refused(() -> Intervals.wilson(7, 10, 9, 0.95));
    }
}

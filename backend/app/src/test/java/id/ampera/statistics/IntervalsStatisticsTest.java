package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntervalsStatisticsTest {
    @Test
    void margin_of_error_is_corrected_for_a_small_class() {
        // R> margin <- function(n, N, z) z * sqrt(.25 / n) * sqrt((N - n) / (N - 1))
        // R> c(margin(30, 40, qnorm(.975)), margin(34, 73, qnorm(.975)), margin(30, 40, qnorm(.995)))
        agree(
                values(
                        Intervals.marginOfError(0.5, 30, 40, 0.95),
                        Intervals.marginOfError(0.5, 34, 73, 0.95),
                        Intervals.marginOfError(0.5, 30, 40, 0.99)),
                0.0905993672348958,
                0.12369287732545031,
                0.1190677516767725);
    }

    @Test
    void a_census_has_no_margin() {
        assertThat(Intervals.marginOfError(0.5, 40, 40, 0.95)).isZero();
        assertThat(Intervals.marginOfError(0.5, 1, 1, 0.95)).isZero();
    }

    @Test
    void proportion_interval_stays_between_0_and_1() {
        var interval = Intervals.proportion(21, 30, 40, 0.95);
        // R> .7 + c(-1, 0, 1) * qnorm(.975) * sqrt(.21 / 30) * sqrt(10 / 39)
        agree(limits(interval), 0.6169643083461975, 0.7, 0.7830356916538024);
        assertThat(Intervals.proportion(1, 10, 1000, 0.95).low()).isZero();
        assertThat(Intervals.proportion(9, 10, 1000, 0.95).high()).isEqualTo(1);
    }

    @Test
    void wilson_interval_agrees_with_r() {
        // R> wilson <- function(x, n, l) prop.test(x, n, conf.level = l, correct = FALSE)$conf.int
        // R> wilson(7, 10, 0.95)
        agree(ends(Intervals.wilson(7, 10, 0.95)), 0.39677814746114537, 0.892208732593699);
        // R> wilson(34, 73, 0.95)
        agree(ends(Intervals.wilson(34, 73, 0.95)), 0.35592041663948076, 0.579010542809542);
        // R> wilson(81, 263, 0.95)
        agree(ends(Intervals.wilson(81, 263, 0.95)), 0.2552885198782743, 0.36620957698280016);
        // R> wilson(7, 10, 0.99)
        agree(ends(Intervals.wilson(7, 10, 0.99)), 0.32002467920110256, 0.9204336834769342);
        // R> wilson(0, 10, 0.95)
        agree(ends(Intervals.wilson(0, 10, 0.95)), 0, 0.27753279986288915);
        // R> wilson(10, 10, 0.95)
        agree(ends(Intervals.wilson(10, 10, 0.95)), 0.7224672001371109, 1);
    }

    @Test
    void mean_interval_agrees_with_r() {
        var sleep = new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        // R> t.test(sleep$extra[sleep$group == 1])$conf.int
        agree(ends(Intervals.mean(0.95, sleep).orElseThrow()), -0.5297804135262322, 2.029780413526232);
        // R> t.test(c(4, 3, 5, 4, 4, 2, 5, 3, 4, 5), conf.level = .99)$conf.int
        agree(
                ends(Intervals.mean(0.99, 4, 3, 5, 4, 4, 2, 5, 3, 4, 5).orElseThrow()),
                2.878037093944431,
                4.921962906055568);
    }

    @Test
    void mean_interval_is_corrected_for_a_small_class() {
        // R> 3.9 + c(-1, 1) * qt(.975, 9) * 0.9944289260117533 / sqrt(10) * sqrt(1 - 10 / 25)
        agree(ends(Intervals.mean(3.9, 0.9944289260117533, 10, 25, 0.95)), 3.3489739282642903, 4.4510260717357095);
        assertThat(Intervals.mean(3.9, 1, 25, 25, 0.95)).isEqualTo(new Interval(3.9, 3.9, 3.9));
        refused(() -> Intervals.mean(3.9, 1, 1, 25, 0.95));
        refused(() -> Intervals.mean(3.9, 1, 26, 25, 0.95));
        refused(() -> Intervals.mean(3.9, -1, 10, 25, 0.95));
    }

    @Test
    void one_value_has_no_interval() {
        assertThat(Intervals.mean(0.95, 3)).isEmpty();
        assertThat(Intervals.mean(0.95)).isEmpty();
        assertThat(Intervals.mean(0.95, 3, 3, 3)).contains(new Interval(3, 3, 3));
    }

    @Test
    void refuses_impossible_input() {
        refused(() -> Intervals.marginOfError(0.5, 41, 40, 0.95));
        refused(() -> Intervals.marginOfError(0.5, 0, 40, 0.95));
        refused(() -> Intervals.marginOfError(Double.NaN, 30, 40, 0.95));
        refused(() -> Intervals.marginOfError(0.5, 40, 40, 1));
        refused(() -> Intervals.wilson(0, 0, 0.95));
        refused(() -> Intervals.wilson(11, 10, 0.95));
        refused(() -> Intervals.mean(0, 1, 2));
    }

    private static double[] ends(Interval interval) {
        return values(interval.low(), interval.high());
    }
}

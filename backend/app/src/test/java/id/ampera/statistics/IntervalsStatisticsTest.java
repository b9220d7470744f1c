package id.ampera.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Beside each figure the R command for it; the figures themselves were computed with SciPy 1.17. */
class IntervalsStatisticsTest {
    private static final Offset<Double> EXACT = within(1e-10);

    @Test
    void margin_of_error_is_corrected_for_a_small_class() {
        // R: qnorm(.975) * sqrt(.25 / n) * sqrt((N - n) / (N - 1))
        assertThat(Intervals.marginOfError(0.5, 30, 40, 0.95)).isCloseTo(0.09059936723489581, EXACT);
        assertThat(Intervals.marginOfError(0.5, 34, 73, 0.95)).isCloseTo(0.12369287732545033, EXACT);
        assertThat(Intervals.marginOfError(0.5, 30, 40, 0.99)).isCloseTo(0.11906775167677251, EXACT);
    }

    @Test
    void a_census_has_no_margin() {
        assertThat(Intervals.marginOfError(0.5, 40, 40, 0.95)).isZero();
        assertThat(Intervals.marginOfError(0.5, 1, 1, 0.95)).isZero();
    }

    @Test
    void proportion_interval_stays_between_0_and_1() {
        var interval = Intervals.proportion(21, 30, 40, 0.95);
        assertThat(interval.low()).isCloseTo(0.7 - 0.08303569165380242, EXACT);
        assertThat(interval.high()).isCloseTo(0.7 + 0.08303569165380242, EXACT);
        assertThat(Intervals.proportion(1, 10, 1000, 0.95).low()).isZero();
        assertThat(Intervals.proportion(9, 10, 1000, 0.95).high()).isEqualTo(1);
    }

    @Test
    void wilson_interval_agrees_with_r() {
        // R: prop.test(x, n, conf.level = level, correct = FALSE)$conf.int
        wilson(7, 10, 0.95, 0.39677814746114526, 0.892208732593699);
        wilson(34, 73, 0.95, 0.3559204166394807, 0.579010542809542);
        wilson(81, 263, 0.95, 0.2552885198782742, 0.36620957698280004);
        wilson(7, 10, 0.99, 0.32002467920110256, 0.9204336834769342);
        wilson(0, 10, 0.95, 0, 0.27753279986288926);
        wilson(10, 10, 0.95, 0.7224672001371109, 1);
    }

    @Test
    void mean_interval_agrees_with_r() {
        // R: t.test(sleep$extra[sleep$group == 1])$conf.int
        var sleep = new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        var interval = Intervals.mean(0.95, sleep).orElseThrow();
        assertThat(interval.low()).isCloseTo(-0.5297804135262318, EXACT);
        assertThat(interval.estimate()).isCloseTo(0.75, EXACT);
        assertThat(interval.high()).isCloseTo(2.0297804135262316, EXACT);
        // R: t.test(c(4,3,5,4,4,2,5,3,4,5), conf.level = .99)$conf.int
        var wide = Intervals.mean(0.99, 4, 3, 5, 4, 4, 2, 5, 3, 4, 5).orElseThrow();
        assertThat(wide.low()).isCloseTo(2.878037093944431, EXACT);
        assertThat(wide.high()).isCloseTo(4.921962906055569, EXACT);
    }

    @Test
    void mean_interval_is_corrected_for_a_small_class() {
        // R: 3.9 + c(-1, 1) * qt(.975, 9) * 0.9944289260117533 / sqrt(10) * sqrt(1 - 10 / 25)
        var interval = Intervals.mean(3.9, 0.9944289260117533, 10, 25, 0.95);
        assertThat(interval.low()).isCloseTo(3.3489739282782467, EXACT);
        assertThat(interval.high()).isCloseTo(4.451026071721773, EXACT);
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

    private static void wilson(int successes, int sample, double level, double low, double high) {
        var interval = Intervals.wilson(successes, sample, level);
        assertThat(interval.low()).isCloseTo(low, EXACT);
        assertThat(interval.high()).isCloseTo(high, EXACT);
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(IllegalArgumentException.class);
    }
}

package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapStatisticsTest {
    private static final ToDoubleFunction<double[]> MEAN = x -> Averages.mean(x).orElseThrow();
    // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, 5, 0)
    private static final double[] X = {4, 3, 5, 4, 4, 2, 5, 3, 5, 0};

    // R> r <- 3.4 + sin((1:999) * 7) + (1:999 %% 5) / 4
    private static double[] replicates() {
        return IntStream.rangeClosed(1, 999)
                .mapToDouble(i -> 3.4 + Math.sin(i * 7) + i % 5 / 4.0)
                .toArray();
    }

    @Test
    void percentiles_of_given_replicates() {
        var interval = Bootstrap.percentile(0.95, 3.5, replicates()).orElseThrow();
        // R> boot:::perc.ci(r, .95)[4:5]
        agree(values(interval.low(), interval.high()), 2.486845745867554, 5.33315808097623);
        var odd = Bootstrap.percentile(0.93, 3.5, Arrays.copyOf(replicates(), 200))
                .orElseThrow();
        // R> boot:::perc.ci(r[1:200], .93)[4:5]
        agree(values(odd.low(), odd.high()), 2.5059528056208933, 5.245336284544504);
        assertThat(Bootstrap.percentile(0.999, 3, 1, 2, 3)).contains(new Interval(1, 3, 3));
        assertThat(Bootstrap.percentile(0.95, 3, 1)).isEmpty();
    }

    @Test
    void bias_and_acceleration() {
        // R> jackknife <- function(x, f) (length(x) - 1) * (f(x) - sapply(seq_along(x), function(i) f(x[-i])))
        // R> jackknife(x, mean)
        agree(
                Bootstrap.influence(X, MEAN),
                0.4999999999999982,
                -0.4999999999999982,
                1.4999999999999987,
                0.4999999999999982,
                0.4999999999999982,
                -1.4999999999999987,
                1.4999999999999987,
                -0.4999999999999982,
                1.4999999999999987,
                -3.4999999999999996);
        var interval = Bootstrap.accelerated(0.95, 3.5, Bootstrap.influence(X, MEAN), replicates())
                .orElseThrow();
        // R> boot:::bca.ci(NULL, .95, t0 = 3.5, t = r, L = jackknife(x, mean))[4:5]
        agree(values(interval.low(), interval.high()), 2.400241630707346, 4.874748319050939);
    }

    @Test
    void drawn_again_it_finds_the_error_of_the_mean() {
        var replicates = Bootstrap.replicates(X, MEAN, 20_000, 5);
        assertThat(Averages.mean(replicates).orElseThrow()).isCloseTo(3.5, within(0.02));
        assertThat(Averages.standardDeviation(replicates).orElseThrow())
                .isCloseTo(
                        Math.sqrt(
                                Arrays.stream(X).map(x -> (x - 3.5) * (x - 3.5)).sum() / 100),
                        within(0.01));
    }

    @Test
    void the_same_seed_gives_the_same_interval_and_another_order_nearly() {
        var one = Bootstrap.accelerated(0.95, X, MEAN, 2000, 1).orElseThrow();
        assertThat(Bootstrap.accelerated(0.95, X, MEAN, 2000, 1)).contains(one);
        var other = Bootstrap.accelerated(0.95, X, MEAN, 2000, 2).orElseThrow();
        assertThat(other.low()).isCloseTo(one.low(), within(0.2));
        assertThat(limits(other)).isSorted();
    }

    @Test
    void a_constant_or_nothing_has_none() {
        assertThat(Bootstrap.accelerated(0.95, new double[] {3, 3, 3}, MEAN, 200, 1))
                .isEmpty();
        assertThat(Bootstrap.accelerated(0.95, new double[] {3}, MEAN, 200, 1)).isEmpty();
        assertThat(Bootstrap.replicates(new double[0], MEAN, 200, 1)).isEmpty();
        refused(() -> Bootstrap.replicates(X, MEAN, 10, 1));
        refused(() -> Bootstrap.replicates(new double[] {1, Double.NaN}, MEAN, 200, 1));
    }
}

package id.ampera.statistics.comparison;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeansStatisticsTest {
    private static final double NA = Double.NaN;
    // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0)
    // R> y <- c(3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0)
    private static final double[] X = {4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0};
    private static final double[] Y = {3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0};

    @Test
    void paired_leaves_out_pairs_with_a_missing_value() {
        var test = TTest.paired(0.95, X, Y).orElseThrow();
        assertThat(test.n()).isEqualTo(9);
        // R> t <- t.test(x, y, paired = TRUE)
        // R> c(t$statistic, t$parameter, t$p.value)
        agree(values(test.t(), test.degreesOfFreedom(), test.p()), 3.5000000000000004, 8, 0.008079082260411881);
        // R> c(t$conf.int[1], t$estimate, t$conf.int[2])
        agree(limits(test.difference()), 0.26533241439907435, 0.7777777777777778, 1.2902231411564813);
    }

    @Test
    void pooled() {
        var test = TTest.pooled(0.9, X, Y).orElseThrow();
        assertThat(test.n()).isEqualTo(20);
        // R> t <- t.test(x, y, var.equal = TRUE, conf.level = .9)
        // R> c(t$statistic, t$parameter, t$p.value)
        agree(values(test.t(), test.degreesOfFreedom(), test.p()), 1.3689543417211631, 18, 0.1878555385995687);
        // R> c(t$conf.int[1], -diff(t$estimate), t$conf.int[2])
        agree(limits(test.difference()), -0.2400360102540721, 0.8999999999999999, 2.0400360102540716);
    }

    @Test
    void welch() {
        var test = TTest.welch(0.95, X, new double[] {1, 2, 1, 1}).orElseThrow();
        // R> t <- t.test(x, c(1, 2, 1, 1))
        // R> c(t$statistic, t$parameter, t$p.value)
        agree(
                values(test.t(), test.degreesOfFreedom(), test.p()),
                4.024922359499621,
                11.842105263157896,
                0.0017286717435900188);
        // R> c(t$conf.int[1], -diff(t$estimate), t$conf.int[2])
        agree(limits(test.difference()), 1.0302030040003542, 2.25, 3.469796995999646);
        // R> t.test(x, rep(2, 5))$p.value
        agree(TTest.welch(0.95, X, new double[] {2, 2, 2, 2, 2}).orElseThrow().p(), 0.014956363910414203);
    }

    @Test
    void a_far_tail_keeps_its_digits() {
        var low = new double[] {1, 2, 1, 2, 1, 2, 1, 2, 1, 2};
        var high = new double[] {99, 98, 99, 98, 99, 98, 99, 98, 99, 97};
        // R> log(t.test(rep(1:2, 5), c(99, 98, 99, 98, 99, 98, 99, 98, 99, 97), var.equal = TRUE)$p.value)
        agree(Math.log(TTest.pooled(0.95, low, high).orElseThrow().p()), -81.1135953596265);
    }

    @Test
    void constant_columns_have_no_test() {
        var constant = new double[] {3, 3, 3};
        assertThat(TTest.paired(0.95, constant, constant)).isEmpty();
        assertThat(TTest.paired(0.95, new double[] {1, 2, 3}, new double[] {0, 1, 2}))
                .isEmpty();
        assertThat(TTest.pooled(0.95, constant, new double[] {4, 4})).isEmpty();
        assertThat(TTest.welch(0.95, constant, new double[] {4, 4})).isEmpty();
        assertThat(TTest.welch(0.95, constant, new double[] {4, NA})).isEmpty();
        assertThat(TTest.paired(0.95, new double[] {1, NA}, new double[] {2, 3}))
                .isEmpty();
        refused(() -> TTest.paired(0.95, new double[1], new double[2]));
        refused(() -> TTest.welch(1, X, Y));
        refused(() -> TTest.welch(0.95, X, new double[] {1, Double.NEGATIVE_INFINITY}));
    }

    @Test
    void swapping_the_samples_turns_the_sign() {
        var one = TTest.welch(0.95, X, Y).orElseThrow();
        var other = TTest.welch(0.95, Y, X).orElseThrow();
        assertThat(other.t()).isEqualTo(-one.t());
        assertThat(other.p()).isEqualTo(one.p());
        assertThat(other.difference().low()).isEqualTo(-one.difference().high());
    }
}

package id.ampera.statistics.comparison;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsStatisticsTest {
    // R> t <- matrix(c(12, 5, 0, 7, 9, 3, 2, 8, 6), 3, byrow = TRUE)
    private static final int[][] TABLE = {{12, 5, 0}, {7, 9, 3}, {2, 8, 6}};
    // R> s <- matrix(c(1, 9, 11, 3), 2, byrow = TRUE)
    private static final int[][] SMALL = {{1, 9}, {11, 3}};

    @Test
    void independence() {
        var test = ChiSquare.independence(TABLE).orElseThrow();
        // R> q <- chisq.test(t, correct = FALSE)
        // R> c(q$statistic, q$parameter, q$p.value, min(q$expected))
        agree(
                values(test.statistic(), test.degreesOfFreedom(), test.p(), test.leastExpected()),
                14.723680859903771,
                4,
                0.005310008303612572,
                2.769230769230769);
        var corrected = ChiSquare.corrected(SMALL).orElseThrow();
        // R> q <- chisq.test(s)
        // R> c(q$statistic, q$p.value)
        agree(values(corrected.statistic(), corrected.p()), 8.4, 0.003752210100873845);
        var near = ChiSquare.corrected(new int[] {5, 5}, new int[] {5, 6}).orElseThrow();
        // R> q <- chisq.test(matrix(c(5, 5, 5, 6), 2))
        // R> c(q$statistic, q$p.value)
        agree(values(near.statistic(), near.p()), 0, 1);
        refused(() -> ChiSquare.corrected(TABLE));
    }

    @Test
    void empty_rows_and_columns_say_nothing() {
        var padded = new int[][] {{12, 0, 5, 0}, {0, 0, 0, 0}, {7, 0, 9, 3}, {2, 0, 8, 6}};
        assertThat(ChiSquare.independence(padded)).isEqualTo(ChiSquare.independence(TABLE));
        assertThat(FisherExact.p(padded).orElseThrow())
                .isCloseTo(FisherExact.p(TABLE).orElseThrow(), within(1e-12));
        assertThat(ChiSquare.independence(new int[] {3, 0}, new int[] {4, 0})).isEmpty();
        assertThat(ChiSquare.independence()).isEmpty();
        assertThat(FisherExact.p(new int[] {3, 4}, new int[] {0, 0})).isEmpty();
        refused(() -> ChiSquare.independence(new int[] {1, -1}, new int[] {1, 2}));
        refused(() -> ChiSquare.independence(new int[] {1}, new int[] {1, 2}));
    }

    @Test
    void fit_to_shares() {
        var test = ChiSquare.fit(new int[] {30, 0, 14, 26}, new double[] {0.4, 0.1, 0.2, 0.3})
                .orElseThrow();
        // R> q <- chisq.test(c(30, 0, 14, 26), p = c(.4, .1, .2, .3))
        // R> c(q$statistic, q$parameter, q$p.value)
        agree(values(test.statistic(), test.degreesOfFreedom(), test.p()), 8.333333333333334, 3, 0.039602355207564145);
        assertThat(ChiSquare.fit(new int[2], new double[] {0.5, 0.5})).isEmpty();
        refused(() -> ChiSquare.fit(new int[] {1, 2}, new double[] {0.5, 0.6}));
        refused(() -> ChiSquare.fit(new int[] {1, 2}, new double[] {0, 1}));
    }

    @Test
    void fisher_of_small_and_larger_tables() {
        // R> fisher.test(s)$p.value
        agree(FisherExact.p(SMALL), 0.0027594561852200836);
        // R> fisher.test(t)$p.value
        agree(FisherExact.p(TABLE), 0.00399184537789763);
        // R> fisher.test(matrix(c(3, 1, 2, 4, 0, 5, 1, 1, 6, 2), 2))$p.value
        agree(FisherExact.p(new int[] {3, 2, 0, 1, 6}, new int[] {1, 4, 5, 1, 2}), 0.0582712535815236);
        // R> fisher.test(matrix(c(5, 5, 5, 5), 2))$p.value
        agree(FisherExact.p(new int[] {5, 5}, new int[] {5, 5}), 1);
        // R> fisher.test(matrix(c(310, 290, 260, 340), 2))$p.value
        agree(FisherExact.p(new int[] {310, 260}, new int[] {290, 340}), 0.004597552067711106);
        var crowd = new int[][] {{90, 80, 70, 60}, {50, 60, 70, 80}, {70, 70, 80, 90}, {90, 80, 90, 60}};
        assertThat(FisherExact.p(crowd)).isEmpty();
    }

    @Test
    void mcnemar() {
        var test = McNemar.of(12, 3).orElseThrow();
        // R> m <- mcnemar.test(matrix(c(20, 3, 12, 15), 2))
        // R> c(m$statistic, m$p.value, binom.test(12, 15)$p.value)
        agree(
                values(test.statistic(), test.p(), test.exactP()),
                4.266666666666667,
                0.03886710381241724,
                0.035156250000000014);
        var even = McNemar.of(4, 4).orElseThrow();
        // R> m <- mcnemar.test(matrix(c(2, 4, 4, 1), 2))
        // R> c(m$statistic, m$p.value, binom.test(4, 8)$p.value)
        agree(values(even.statistic(), even.p(), even.exactP()), 0, 1, 1);
        assertThat(McNemar.of(0, 0)).isEmpty();
        refused(() -> McNemar.of(-1, 0));
    }

    @Test
    void many_tests_at_once() {
        // R> p <- c(0.01, 0.04, 0.03, 0.005, 0.04, 1, 0)
        // R> p.adjust(p, "holm")
        agree(Adjusted.holm(0.01, 0.04, 0.03, 0.005, 0.04, 1, 0), 0.05, 0.12, 0.12, 0.03, 0.12, 1, 0);
        // R> p.adjust(p, "BH")
        agree(
                Adjusted.benjaminiHochberg(0.01, 0.04, 0.03, 0.005, 0.04, 1, 0),
                0.023333333333333334,
                0.04666666666666667,
                0.04666666666666667,
                0.0175,
                0.04666666666666667,
                1,
                0);
        assertThat(Adjusted.holm()).isEmpty();
        refused(() -> Adjusted.holm(0.1, Double.NaN));
    }
}

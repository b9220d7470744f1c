package id.ampera.statistics.association;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.limits;
import static id.ampera.statistics.RValues.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.statistics.DataSets;
import id.ampera.statistics.Interval;
import org.junit.jupiter.api.Test;

class CorrelationStatisticsTest {
    private static final double NA = Double.NaN;
    // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0)
    // R> y <- c(3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0)
    private static final double[] X = {4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0};
    private static final double[] Y = {3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0};

    @Test
    void pearson() {
        var r = Correlation.pearson(0.95, X, Y).orElseThrow();
        assertThat(r.n()).isEqualTo(9);
        // R> c <- cor.test(x, y)
        // R> c(c$conf.int[1], c$estimate, c$conf.int[2])
        agree(limits(r.value()), 0.6100396417086074, 0.9067856824920664, 0.9804591486643967);
        // R> c$p.value
        agree(r.p(), 0.0007425011305734584);
    }

    @Test
    void spearman_with_ties() {
        var r = Correlation.spearman(0.9, X, Y).orElseThrow();
        // R> s <- cor.test(x, y, method = "spearman", exact = FALSE)
        // R> z <- atanh(s$estimate); e <- qnorm(.95) * sqrt((1 + s$estimate^2 / 2) / 6)
        // R> tanh(c(z - e, z, z + e))
        agree(limits(r.value()), 0.49193704459459403, 0.868421052631579, 0.9712917198054999);
        // R> s$p.value
        agree(r.p(), 0.002386625147264174);
    }

    @Test
    void few_or_constant_or_perfect() {
        assertThat(Correlation.pearson(0.95, X, new double[11])).isEmpty();
        assertThat(Correlation.spearman(0.95, new double[] {1, NA}, new double[] {NA, 1}))
                .isEmpty();
        assertThat(Correlation.spearman(0.95, new double[] {2, 2, 2}, new double[] {1, 2, 3}))
                .isEmpty();
        var two = Correlation.pearson(0.95, new double[] {1, 2}, new double[] {3, 5})
                .orElseThrow();
        assertThat(two.p()).isEmpty();
        assertThat(two.value()).isEqualTo(new Interval(-1, 1, 1));
        var perfect = Correlation.spearman(0.95, new double[] {1, 2, 3, 4}, new double[] {9, 8, 5, 1});
        assertThat(perfect.orElseThrow().value()).isEqualTo(new Interval(-1, -1, -1));
        assertThat(perfect.orElseThrow().p()).hasValue(0);
        refused(() -> Correlation.pearson(0.95, X, new double[3]));
    }

    @Test
    void matrix_of_complete_rows() {
        var rows = DataSets.attitude();
        rows[3][2] = NA;
        var r = CorrelationMatrix.of(rows).orElseThrow();
        // R> m <- attitude; m[4, 3] <- NA
        // R> cor(m, use = "complete.obs")[, 1]
        agree(
                r.column(0),
                1,
                0.824925215681208,
                0.4230539777009357,
                0.623281556236902,
                0.59130815884685,
                0.16928970483258604,
                0.14869547406239966);
        assertThat(CorrelationMatrix.of(new double[] {1, 2}, new double[] {1, 3}))
                .isEmpty();
        assertThat(CorrelationMatrix.of(new double[] {1, 2})).isEmpty();
    }
}

package id.ampera.statistics.description;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.statistics.description.Quantiles.Type;
import org.junit.jupiter.api.Test;

class DescriptionStatisticsTest {
    // R> x <- c(3, 1, 4, 1, NA, 5, 0, 2, 6, 5, 3.5)
    private static final double[] X = {3, 1, 4, 1, Double.NaN, 5, 0, 2, 6, 5, 3.5};

    @Test
    void a_column_with_ties_zeros_and_a_missing_value() {
        var x = Descriptives.of(X);
        assertThat(x.n()).isEqualTo(10);
        assertThat(x.missing()).isEqualTo(1);
        // R> y <- na.omit(x)
        // R> c(mean(y), sd(y), sd(y) / sqrt(10))
        agree(
                values(
                        x.mean().orElseThrow(),
                        x.standardDeviation().orElseThrow(),
                        x.standardError().orElseThrow()),
                3.05,
                2.006240264773888,
                0.6344288770224761);
        // R> quantile(x, na.rm = TRUE)
        agree(
                values(
                        x.minimum().orElseThrow(),
                        x.lowerQuartile().orElseThrow(),
                        x.median().orElseThrow(),
                        x.upperQuartile().orElseThrow(),
                        x.maximum().orElseThrow()),
                0,
                1.25,
                3.25,
                4.75,
                6);
        // R> c(psych::describe(x)$skew, psych::describe(x)$kurtosis)
        agree(
                values(x.skewness().orElseThrow(), x.kurtosis().orElseThrow()),
                -0.06575756062466293,
                -1.5890602214420744);
    }

    @Test
    void quantiles_name_their_type() {
        // R> quantile(x, .3, type = 1, na.rm = TRUE)
        agree(Quantiles.of(Type.R1, 0.3, X), 1);
        // R> quantile(x, .3, type = 2, na.rm = TRUE)
        agree(Quantiles.of(Type.R2, 0.3, X), 1.5);
        // R> quantile(x, .33, type = 6, na.rm = TRUE)
        agree(Quantiles.of(Type.R6, 0.33, X), 1.6300000000000003);
        // R> quantile(x, .33, type = 7, na.rm = TRUE)
        agree(Quantiles.of(Type.R7, 0.33, X), 1.9700000000000002);
        // R> quantile(x, .33, type = 8, na.rm = TRUE)
        agree(Quantiles.of(Type.R8, 0.33, X), 1.7433333333333332);
        refused(() -> Quantiles.of(Type.R7, 1.1, X));
    }

    @Test
    void nothing_one_value_and_a_constant() {
        var nothing = Descriptives.of(Double.NaN, Double.NaN);
        assertThat(nothing.n()).isZero();
        assertThat(nothing.missing()).isEqualTo(2);
        assertThat(nothing.mean()).isEmpty();
        assertThat(nothing.median()).isEmpty();
        assertThat(Descriptives.of(3).standardDeviation()).isEmpty();
        var constant = Descriptives.of(4, 4, 4);
        assertThat(constant.standardDeviation()).hasValue(0);
        assertThat(constant.skewness()).isEmpty();
        assertThat(constant.kurtosis()).isEmpty();
        refused(() -> Descriptives.of(1, Double.POSITIVE_INFINITY));
    }
}

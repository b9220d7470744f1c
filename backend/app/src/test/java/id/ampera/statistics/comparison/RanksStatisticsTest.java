package id.ampera.statistics.comparison;

import static id.ampera.statistics.RValues.agree;
import static id.ampera.statistics.RValues.refused;
import static id.ampera.statistics.RValues.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RanksStatisticsTest {
    private static final double NA = Double.NaN;
    // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0)
    // R> y <- c(3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0)
    private static final double[] X = {4, 3, 5, 4, 4, 2, 5, 3, NA, 5, 0};
    private static final double[] Y = {3, 3, 4, 2, 4, 1, 4, 2, 3, NA, 0};
    // R> a <- c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
    // R> b <- c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)
    private static final double[] A = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    private static final double[] B = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void signed_rank_with_ties_zeros_and_missing_values() {
        var test = SignedRank.of(X, Y).orElseThrow();
        assertThat(test.n()).isEqualTo(6);
        assertThat(test.zeros()).isEqualTo(3);
        assertThat(test.exact()).isFalse();
        // R> w <- wilcox.test(x, y, paired = TRUE)
        // R> c(w$statistic, w$p.value)
        agree(values(test.statistic(), test.p()), 21, 0.026268291382042255);
    }

    @Test
    void signed_rank_is_exact_without_ties() {
        var test = SignedRank.of(A, B).orElseThrow();
        assertThat(test.exact()).isTrue();
        // R> w <- wilcox.test(a, b, paired = TRUE)
        // R> c(w$statistic, w$p.value)
        agree(values(test.statistic(), test.p()), 40, 0.0390625);
    }

    @Test
    void signed_rank_of_fifty_is_approximate() {
        // R> u <- ((1:50) * 37 %% 101) + (1:50) / 1000
        var u = IntStream.rangeClosed(1, 50)
                .mapToDouble(i -> i * 37.0 + i / 1000.0)
                .toArray();
        // R> v <- u - 25 + (((1:50) * 7) %% 53) * c(1, -.5)
        var v = IntStream.rangeClosed(1, 50)
                .mapToDouble(i -> u[i - 1] - 25 + i * 7 % 53 * (i % 2 == 1 ? 1 : -0.5))
                .toArray();
        var test = SignedRank.of(u, v).orElseThrow();
        assertThat(test.exact()).isFalse();
        // R> w <- wilcox.test(u, v, paired = TRUE)
        // R> c(w$statistic, w$p.value)
        agree(values(test.statistic(), test.p()), 1055.5, 0.000010740347638725792);
    }

    @Test
    void rank_sum_with_ties_and_without() {
        var tied = RankSum.of(X, Y).orElseThrow();
        assertThat(tied.exact()).isFalse();
        // R> w <- wilcox.test(x, y)
        // R> c(w$statistic, w$p.value)
        agree(values(tied.statistic(), tied.p()), 70, 0.13082383028370712);
        var exact =
                RankSum.of(A, new double[] {0.878, 0.647, 0.598, 2.05, 1.06}).orElseThrow();
        assertThat(exact.exact()).isTrue();
        // R> w <- wilcox.test(a, b[1:5])
        // R> c(w$statistic, w$p.value)
        agree(values(exact.statistic(), exact.p()), 34, 0.14685314685314685);
    }

    @Test
    void kruskal_wallis_with_ties_and_a_missing_value() {
        var test = KruskalWallis.of(List.of(X, Y, new double[] {5, 5, 4}, new double[] {NA}))
                .orElseThrow();
        assertThat(test.n()).isEqualTo(23);
        // R> k <- kruskal.test(list(x, y, c(5, 5, 4)))
        // R> c(k$statistic, k$parameter, k$p.value)
        agree(values(test.statistic(), test.degreesOfFreedom(), test.p()), 6.288819552782106, 2, 0.04309235066512516);
        // R> effectsize::rank_epsilon_squared(list(x[!is.na(x)], y[!is.na(y)], c(5, 5, 4)), ci = NULL)[[1]]
        agree(test.epsilonSquared(), 0.2858554342173684);
    }

    @Test
    void nothing_to_rank() {
        var same = new double[] {2, 2, 2};
        assertThat(SignedRank.of(same, same)).isEmpty();
        assertThat(SignedRank.of(new double[] {NA}, new double[] {1})).isEmpty();
        assertThat(RankSum.of(same, same)).isEmpty();
        assertThat(RankSum.of(same, new double[] {NA})).isEmpty();
        assertThat(KruskalWallis.of(List.of(same, same))).isEmpty();
        assertThat(KruskalWallis.of(List.of(X))).isEmpty();
        assertThat(KruskalWallis.of(List.of())).isEmpty();
        refused(() -> RankSum.of(same, new double[] {Double.POSITIVE_INFINITY}));
    }

    @Test
    void ranks_share_their_mean_and_do_not_care_for_the_scale() {
        // R> rank(c(10, 20, 10, 5, 20, 20))
        agree(Ranks.of(10, 20, 10, 5, 20, 20), 2.5, 5, 2.5, 1, 5, 5);
        var cubes =
                IntStream.range(0, A.length).mapToDouble(i -> Math.pow(A[i], 3)).toArray();
        var others =
                IntStream.range(0, B.length).mapToDouble(i -> Math.pow(B[i], 3)).toArray();
        assertThat(RankSum.of(cubes, others)).isEqualTo(RankSum.of(A, B));
    }
}

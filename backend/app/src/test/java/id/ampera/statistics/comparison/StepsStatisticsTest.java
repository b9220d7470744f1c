package id.ampera.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.ampera.statistics.association.CorrelationMatrix;
import id.ampera.statistics.description.Quantiles;
import id.ampera.statistics.effect.CliffsDelta;
import id.ampera.statistics.effect.CohensD;
import id.ampera.statistics.numeric.Complete;
import id.ampera.statistics.reliability.CronbachAlpha;
import id.ampera.statistics.reliability.McDonaldOmega;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Figures of counts, of means and of correlations are those of the values they stand for, which agree with R. */
class StepsStatisticsTest {
    private static final Offset<Double> CLOSE = within(1e-10);

    private static int[] counts(Random random, int most) {
        return IntStream.range(0, 5).map(step -> random.nextInt(most)).toArray();
    }

    @Test
    void ranks_of_counts_are_ranks_of_values() {
        var random = new Random(8);
        for (int run = 0; run < 200; run++) {
            var x = counts(random, run % 2 == 0 ? 8 : 60);
            var y = counts(random, 60);
            var z = counts(random, 20);
            var values = List.of(Ranks.steps(x), Ranks.steps(y), Ranks.steps(z));
            var two = RankSum.of(values.get(0), values.get(1));
            assertThat(RankSum.ofCounts(x, y).isPresent()).isEqualTo(two.isPresent());
            two.ifPresent(expected -> {
                var found = RankSum.ofCounts(x, y).orElseThrow();
                assertThat(found.statistic()).isCloseTo(expected.statistic(), CLOSE);
                assertThat(found.p()).isCloseTo(expected.p(), CLOSE);
            });
            var three = KruskalWallis.of(values).orElseThrow();
            var found = KruskalWallis.ofCounts(List.of(x, y, z)).orElseThrow();
            assertThat(found.statistic()).isCloseTo(three.statistic(), CLOSE);
            assertThat(found.p()).isCloseTo(three.p(), CLOSE);
            assertThat(found.degreesOfFreedom()).isEqualTo(three.degreesOfFreedom());
            assertThat(found.epsilonSquared()).isCloseTo(three.epsilonSquared(), CLOSE);
        }
    }

    @Test
    void counts_in_one_step_have_no_ranks() {
        assertThat(RankSum.ofCounts(new int[] {0, 60}, new int[] {0, 70})).isEmpty();
        assertThat(RankSum.ofCounts(new int[] {0, 60}, new int[] {0, 0})).isEmpty();
        assertThat(KruskalWallis.ofCounts(List.of(new int[] {0, 6}, new int[] {0, 7})))
                .isEmpty();
        assertThat(KruskalWallis.ofCounts(List.of(new int[] {3, 6}, new int[] {0, 0})))
                .isEmpty();
    }

    @Test
    void deltas_and_quantiles_of_counts_are_those_of_values() {
        var random = new Random(9);
        for (int run = 0; run < 100; run++) {
            var x = counts(random, 12);
            var y = counts(random, 30);
            var expected = naive(Ranks.steps(x), Ranks.steps(y));
            assertThat(CliffsDelta.ofCounts(0.95, x, y).orElseThrow().estimate())
                    .isCloseTo(expected, CLOSE);
            for (var p : List.of(0.0, 0.1, 0.25, 0.5, 0.75, 1.0)) {
                assertThat(Quantiles.of(p, new double[] {0, 1, 2, 3, 4}, x).orElseThrow())
                        .isCloseTo(
                                Quantiles.of(Quantiles.Type.R7, p, Ranks.steps(x))
                                        .orElseThrow(),
                                CLOSE);
            }
        }
    }

    private static double naive(double[] x, double[] y) {
        return Arrays.stream(x)
                .flatMap(a -> Arrays.stream(y).map(b -> Math.signum(a - b)))
                .average()
                .orElseThrow();
    }

    @Test
    void means_and_deviations_are_enough_for_welch_and_d() {
        // 10..29 and 4..23: the variance of twenty numbers in a row is 35
        var x = new TTest.Sample(20, 19.5, Math.sqrt(35));
        var y = new TTest.Sample(20, 13.5, Math.sqrt(35));
        var values = TTest.welch(
                        0.95,
                        IntStream.range(10, 30).asDoubleStream().toArray(),
                        IntStream.range(4, 24).asDoubleStream().toArray())
                .orElseThrow();
        var found = TTest.welch(0.95, x, y).orElseThrow();
        assertThat(found.t()).isCloseTo(values.t(), CLOSE).isCloseTo(6 / Math.sqrt(3.5), CLOSE);
        assertThat(found.p()).isCloseTo(values.p(), CLOSE);
        assertThat(CohensD.independent(0.95, x, y).orElseThrow().value().estimate())
                .isCloseTo(6 / Math.sqrt(35), CLOSE);
        assertThat(TTest.welch(0.95, x, new TTest.Sample(1, 3, 0))).isEmpty();
    }

    @Test
    void correlations_and_deviations_are_enough_for_alpha_and_omega() {
        var random = new Random(10);
        var rows = new double[60][4];
        for (var row : rows) {
            int mood = random.nextInt(4);
            for (int j = 0; j < 4; j++) row[j] = 1 + Math.min(4, mood + random.nextInt(2));
        }
        var matrix = CorrelationMatrix.of(rows).orElseThrow();
        var deviations = IntStream.range(0, 4)
                .mapToDouble(j -> id.ampera.statistics.Averages.standardDeviation(Complete.column(rows, j))
                        .orElseThrow())
                .toArray();
        var expected = CronbachAlpha.of(0.95, rows).orElseThrow();
        var found = CronbachAlpha.of(0.95, matrix, deviations, 60).orElseThrow();
        assertThat(found.value().estimate()).isCloseTo(expected.value().estimate(), CLOSE);
        assertThat(found.value().low()).isCloseTo(expected.value().low(), CLOSE);
        assertThat(found.standardised().orElseThrow())
                .isCloseTo(expected.standardised().orElseThrow(), CLOSE);
        for (int j = 0; j < 4; j++) {
            assertThat(found.items().get(j).ifDeleted().orElseThrow())
                    .isCloseTo(expected.items().get(j).ifDeleted().orElseThrow(), CLOSE);
            assertThat(found.items().get(j).corrected().orElseThrow())
                    .isCloseTo(expected.items().get(j).corrected().orElseThrow(), CLOSE);
        }
        assertThat(McDonaldOmega.of(matrix).orElseThrow().value())
                .isCloseTo(McDonaldOmega.of(rows).orElseThrow().value(), CLOSE);
    }
}

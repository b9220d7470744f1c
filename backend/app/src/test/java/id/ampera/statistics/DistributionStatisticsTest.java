package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionStatisticsTest {
    private static final Distribution ANSWERS =
            Distribution.of(1, 5, Arrays.asList(4, 3, 5, 4, null, 4, 2, 5, 3, 4, 5));

    @Test
    void counts_each_value_and_keeps_skipped_answers_apart() {
        assertThat(ANSWERS).isEqualTo(new Distribution(1, List.of(0, 1, 2, 4, 3), 1));
        assertThat(ANSWERS.answered()).isEqualTo(10);
        assertThat(ANSWERS.shares()).containsExactly(0.0, 0.1, 0.2, 0.4, 0.3);
    }

    @Test
    void mean_and_deviation_use_the_answered_only() {
        // R> x <- c(4, 3, 5, 4, 4, 2, 5, 3, 4, 5)
        // R> mean(x)
        agree(ANSWERS.mean(), 3.9);
        // R> sd(x)
        agree(ANSWERS.standardDeviation(), 0.9944289260117533);
    }

    @Test
    void top_two_is_the_share_of_the_two_best_values() {
        assertThat(ANSWERS.topTwo()).hasValue(0.7);
    }

    @Test
    void nobody_answered_leaves_every_figure_empty() {
        var empty = Distribution.of(1, 4, Arrays.asList(null, null));
        assertThat(empty.skipped()).isEqualTo(2);
        assertThat(empty.shares()).isEmpty();
        assertThat(empty.mean()).isEmpty();
        assertThat(empty.topTwo()).isEmpty();
        assertThat(Distribution.of(1, 4, List.of(3)).standardDeviation()).isEmpty();
    }

    @Test
    void a_large_offset_does_not_spoil_the_deviation() {
        // R> sd(c(1e9 + 1, 1e9 + 2, 1e9 + 3))
        agree(Averages.standardDeviation(1e9 + 1, 1e9 + 2, 1e9 + 3), 1);
    }

    @Test
    void weighted_values_give_the_same_as_listed_ones() {
        var values = new double[] {1, 2, 3, 4, 5};
        var counts = new int[] {0, 1, 2, 4, 3};
        assertThat(Averages.mean(values, counts).getAsDouble()).isCloseTo(3.9, within(1e-12));
        assertThat(Averages.standardDeviation(values, counts).getAsDouble())
                .isCloseTo(0.9944289260117533, within(1e-12));
        assertThat(Averages.mean(values, new int[5])).isEmpty();
        assertThat(Averages.standardDeviation(values, new int[] {0, 0, 1, 0, 0}))
                .isEmpty();
    }

    @Test
    void median_is_the_middle_or_the_mean_of_two() {
        assertThat(Averages.median()).isEmpty();
        assertThat(Averages.median(1, 2, 9)).hasValue(2);
        assertThat(Averages.median(1, 2, 3, 9)).hasValue(2.5);
    }

    @Test
    void promoters_minus_detractors() {
        var score = PromoterScore.of(1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2);
        assertThat(score).isEqualTo(new PromoterScore(3, 2, 2));
        assertThat(score.value()).isCloseTo(1 / 7.0, within(1e-12));
        assertThatThrownBy(() -> PromoterScore.of(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_what_is_not_on_the_scale() {
        assertThatThrownBy(() -> Distribution.of(1, 4, List.of(5))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Distribution.of(1, 4, List.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(1, List.of(-1), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Averages.mean(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        var two = Distribution.of(0, 1, List.of(1));
        assertThatThrownBy(two::topTwo).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void response_rate_is_empty_if_nobody_was_invited() {
        assertThat(new ResponseRate(34, 73).value().getAsDouble()).isCloseTo(0.4657534, within(1e-7));
        assertThat(new ResponseRate(0, 0).value()).isEmpty();
        assertThatThrownBy(() -> new ResponseRate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

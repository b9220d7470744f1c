package id.ampera.statistics;

import static id.ampera.statistics.RValues.agree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.statistics.LearningGain.Level;
import id.ampera.statistics.LearningGain.Pair;
import id.ampera.statistics.SatisfactionIndex.Element;
import id.ampera.statistics.SatisfactionIndex.Quality;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexStatisticsTest {
    @Test
    void gain_of_a_real_training_is_high() {
        var gain = LearningGain.of(100, List.of(new Pair(54.58, 92.36)));
        // R> (92.36 - 54.58) / (100 - 54.58)
        agree(gain.ofMeans(), 0.8317921620431528);
        assertThat(LearningGain.level(gain.ofMeans().getAsDouble())).isEqualTo(Level.HIGH);
    }

    @Test
    void mean_of_gains_and_gain_of_means_differ() {
        var gain = LearningGain.of(100, List.of(new Pair(80, 100), new Pair(20, 40), new Pair(50, 40)));
        // R> pre <- c(80, 20, 50); post <- c(100, 40, 40)
        // R> mean((post - pre) / (100 - pre))
        agree(gain.meanOfGains(), 0.35);
        // R> (mean(post) - mean(pre)) / (100 - mean(pre))
        agree(gain.ofMeans(), 0.2);
    }

    @Test
    void who_began_at_the_top_is_excluded_and_counted() {
        var gain = LearningGain.of(100, List.of(new Pair(100, 90), new Pair(50, 75)));
        assertThat(gain.pairs()).isEqualTo(2);
        assertThat(gain.excluded()).isEqualTo(1);
        assertThat(gain.meanOfGains()).hasValue(0.5);
        assertThat(gain.ofMeans()).hasValue(0.3);
        assertThat(LearningGain.of(100, List.of(new Pair(100, 100))).ofMeans()).isEmpty();
        assertThat(LearningGain.of(100, List.of()).meanOfGains()).isEmpty();
    }

    @Test
    void levels_begin_at_their_lower_limit() {
        assertThat(Stream.of(0.7, 0.6999, 0.3, 0.2999, 0.0, -0.01).map(LearningGain::level))
                .containsExactly(Level.HIGH, Level.MEDIUM, Level.MEDIUM, Level.LOW, Level.LOW, Level.DECREASED);
    }

    @Test
    void refuses_scores_beyond_the_maximum() {
        assertThatThrownBy(() -> LearningGain.of(100, List.of(new Pair(50, 101))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LearningGain.of(0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void satisfaction_index_uses_the_exact_weight() {
        // in R: round(mean(c(105,101,100,116,102,105,106,105,115) / 29) * 25, 2)
        var elements = Stream.of(105, 101, 100, 116, 102, 105, 106, 105, 115)
                .map(sum -> new Element(sum, 29))
                .toList();
        var index = SatisfactionIndex.of(elements);
        assertThat(index.value()).isEqualByComparingTo("91.48");
        assertThat(index.quality()).isEqualTo(Quality.A);
    }

    @Test
    void quality_is_read_after_rounding() {
        // 88.305 is between the printed limits 88.30 and 88.31
        assertThat(index(35322, 10000)).isEqualTo(new SatisfactionIndex(decimal("88.31"), Quality.A));
        assertThat(index(3532, 1000)).isEqualTo(new SatisfactionIndex(decimal("88.30"), Quality.B));
        assertThat(index(30644, 10000)).isEqualTo(new SatisfactionIndex(decimal("76.61"), Quality.B));
        assertThat(index(3064, 1000)).isEqualTo(new SatisfactionIndex(decimal("76.60"), Quality.C));
        assertThat(index(26, 10)).isEqualTo(new SatisfactionIndex(decimal("65.00"), Quality.C));
        assertThat(index(2599, 1000)).isEqualTo(new SatisfactionIndex(decimal("64.98"), Quality.D));
        assertThat(index(1, 1)).isEqualTo(new SatisfactionIndex(decimal("25.00"), Quality.D));
        assertThat(index(4, 1)).isEqualTo(new SatisfactionIndex(decimal("100.00"), Quality.A));
    }

    @Test
    void refuses_answers_outside_1_to_4() {
        assertThatThrownBy(() -> new Element(5, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Element(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SatisfactionIndex.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bands_are_equally_wide_and_own_their_upper_limit() {
        assertThat(Stream.of(1.0, 1.75, 1.76, 2.5, 2.51, 3.25, 3.26, 4.0).map(mean -> CategoryBands.band(4, mean)))
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(Stream.of(1.8, 1.81, 2.6, 2.61, 3.4, 3.41, 4.2, 4.21, 5.0).map(mean -> CategoryBands.band(5, mean)))
                .containsExactly(1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(CategoryBands.band(5, 1.8049)).isEqualTo(1);
        assertThat(CategoryBands.band(5, 1.805)).isEqualTo(2);
        assertThatThrownBy(() -> CategoryBands.band(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CategoryBands.band(4, 4.1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SatisfactionIndex index(int sum, int answers) {
        return SatisfactionIndex.of(List.of(new Element(sum, answers)));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}

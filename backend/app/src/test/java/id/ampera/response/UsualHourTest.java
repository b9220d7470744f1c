package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsualHourTest {
    private static final Instant OPENS = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-11T00:00:00Z");

    private static double usual(Integer... others) {
        return UsualHour.of(List.of(others), 800, OPENS, CLOSES);
    }

    @Test
    void it_is_the_median_of_the_other_hours() {
        assertThat(usual(9, 1, 400)).isEqualTo(9);
        assertThat(usual(2, 4, 8, 400)).isEqualTo(6);
    }

    @Test
    void while_there_are_few_it_is_what_is_expected_in_working_hours() {
        // 800 people in ten days of eight hours
        assertThat(usual()).isEqualTo(10);
        assertThat(usual(3, 5)).isEqualTo(10);
    }

    @Test
    void many_times_the_usual_are_a_flood_and_a_few_answers_never_are() {
        assertThat(UsualHour.isFlood(50, 10)).isFalse();
        assertThat(UsualHour.isFlood(51, 10)).isTrue();
        assertThat(UsualHour.isFlood(20, 1)).isFalse();
        assertThat(UsualHour.isFlood(21, 1)).isTrue();
    }
}

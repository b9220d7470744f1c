package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.result.PublicReach.Hour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicReachTest {
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.parse("2026-12-04");

    private static Hour hour(UUID point, String at, int answers) {
        return new Hour(point, Instant.parse(at), answers);
    }

    private static PublicReach open(Hour... hours) {
        return PublicReach.of(List.of(hours), false, 5, TODAY);
    }

    @Test
    void today_does_not_count_yet_and_a_day_ends_at_midnight_in_palembang() {
        var reach = PublicReach.of(
                List.of(
                        hour(A, "2026-12-03T02:00:00Z", 6),
                        hour(A, "2026-12-03T16:00:00Z", 1),
                        hour(A, "2026-12-03T17:00:00Z", 9)),
                false,
                5,
                TODAY.plusDays(1));
        assertThat(reach.counted()).isEqualTo(7);
        assertThat(reach.includes(A, Instant.parse("2026-12-03T16:00:00Z"))).isTrue();
        assertThat(reach.includes(A, Instant.parse("2026-12-03T17:00:00Z"))).isFalse();
    }

    @Test
    void figures_move_only_by_as_many_as_may_be_shown_and_by_each_point_alone() {
        var reach = open(
                hour(A, "2026-11-30T02:00:00Z", 5),
                hour(A, "2026-12-01T02:00:00Z", 5),
                hour(A, "2026-12-02T02:00:00Z", 2),
                hour(A, "2026-12-03T02:00:00Z", 2),
                hour(B, "2026-12-01T02:00:00Z", 3),
                hour(B, "2026-12-02T02:00:00Z", 2),
                hour(B, "2026-12-03T02:00:00Z", 6));
        assertThat(reach.counted(A)).isEqualTo(5);
        assertThat(reach.counted(B)).isEqualTo(5);
        assertThat(reach.includes(A, Instant.parse("2026-12-01T02:00:00Z"))).isFalse();
        assertThat(reach.includes(B, Instant.parse("2026-12-02T02:00:00Z"))).isTrue();
        assertThat(reach.includes(B, Instant.parse("2026-12-03T02:00:00Z"))).isFalse();
    }

    @Test
    void what_the_closing_adds_is_never_less_than_a_group() {
        var hours = List.of(
                hour(A, "2026-12-01T02:00:00Z", 7),
                hour(A, "2026-12-02T02:00:00Z", 6),
                hour(A, "2026-12-03T02:00:00Z", 1));
        for (int day = 1; day < 6; day++) {
            var shown = PublicReach.of(hours, false, 5, LocalDate.parse("2026-12-0" + day));
            var inTheEnd = PublicReach.of(hours, true, 5, TODAY);
            assertThat(inTheEnd.counted() - shown.counted()).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void with_the_closing_all_count() {
        var reach = PublicReach.of(List.of(hour(A, "2026-12-04T02:00:00Z", 1)), true, 5, TODAY);
        assertThat(reach.counted()).isEqualTo(1);
        assertThat(reach.includes(A, Instant.parse("2026-12-04T02:00:00Z"))).isTrue();
    }
}

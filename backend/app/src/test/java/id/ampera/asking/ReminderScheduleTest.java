package id.ampera.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReminderScheduleTest {
    /** Six in the morning of the 1st in Palembang, which is still November in Greenwich. */
    private static final Instant OPENS = Instant.parse("2026-11-30T23:00:00Z");

    private static final Instant CLOSES = Instant.parse("2026-12-14T10:00:00Z");

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    @Test
    void days_are_counted_in_palembang_and_come_once() {
        var schedule = new ReminderSchedule(Set.of(3, 7, 11), Set.of(7, 2));
        assertThat(schedule.days(OPENS, CLOSES)).containsExactly(december(4), december(7), december(8), december(12));
    }

    @Test
    void no_day_lies_on_the_opening_day_before_it_or_after_the_closing() {
        var schedule = new ReminderSchedule(Set.of(30), Set.of(13, 20));
        assertThat(schedule.days(OPENS, CLOSES)).isEmpty();
    }

    @Test
    void a_missed_day_is_made_up_for_once() {
        var schedule = new ReminderSchedule(Set.of(3, 4), Set.of());
        assertThat(schedule.isDue(OPENS, CLOSES, null, december(3))).isFalse();
        assertThat(schedule.isDue(OPENS, CLOSES, null, december(6))).isTrue();
        assertThat(schedule.isDue(OPENS, CLOSES, december(6), december(6))).isFalse();
        assertThat(schedule.isDue(OPENS, CLOSES, december(6), december(7))).isFalse();
        assertThat(schedule.isDue(OPENS, CLOSES, december(4), december(5))).isTrue();
    }

    @Test
    void it_is_stored_as_text() {
        assertThat(ReminderSchedule.join(Set.of(14, 3))).isEqualTo("3,14");
        assertThat(ReminderSchedule.split("3,14")).containsExactlyInAnyOrder(3, 14);
        assertThat(ReminderSchedule.split("")).isEmpty();
    }
}

package id.ampera.demo;

import id.ampera.platform.time.TimeBeans;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days on which offices work, and their hours. */
final class DemoDays {
    static final int MORNING = 8;
    static final int AFTERNOON = 16;

    private DemoDays() {}

    /** The day itself, or the Friday before a weekend. */
    static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? fridayBefore(day) : day;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate fridayBefore(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    }

    static LocalDate fridayAfter(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(TimeBeans.PALEMBANG).toInstant();
    }
}

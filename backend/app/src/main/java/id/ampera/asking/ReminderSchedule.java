package id.ampera.asking;

import id.ampera.platform.time.TimeBeans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * On which days people are reminded: so many days after the opening and before the closing, never on the opening day and
 * never twice a day.
 */
record ReminderSchedule(Set<Integer> afterOpening, Set<Integer> beforeClosing) {
    static final ReminderSchedule USUAL = new ReminderSchedule(Set.of(3), Set.of(2));

    ReminderSchedule {
        afterOpening = new TreeSet<>(afterOpening);
        beforeClosing = new TreeSet<>(beforeClosing);
    }

    List<LocalDate> days(Instant opensAt, Instant closesAt) {
        var opening = dayOf(opensAt);
        var closing = dayOf(closesAt);
        var days = new TreeSet<LocalDate>();
        afterOpening.forEach(count -> days.add(opening.plusDays(count)));
        beforeClosing.forEach(count -> days.add(closing.minusDays(count)));
        days.removeIf(day -> !day.isAfter(opening) || day.isAfter(closing));
        return List.copyOf(days);
    }

    /** A day that a stopped server missed is made up for on the next one. */
    boolean isDue(Instant opensAt, Instant closesAt, LocalDate lastReminded, LocalDate today) {
        var last = lastReminded == null ? dayOf(opensAt) : lastReminded;
        return days(opensAt, closesAt).stream().anyMatch(day -> day.isAfter(last) && !day.isAfter(today));
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(TimeBeans.PALEMBANG).toLocalDate();
    }

    static String join(Collection<Integer> counts) {
        return counts.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Set<Integer> split(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(each -> !each.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}

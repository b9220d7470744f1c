package id.ampera.demo;

import id.ampera.demo.DemoCounters.Suggestion;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lets citizens come by on the days of the last two weeks on which offices work, and none of them today. */
final class DemoVisits {
    /** The earliest day of a survey that is asked on this day. */
    private static final int OPENED_BEFORE = 12;

    private static final int EARLIER_BY = 182;
    private static final int EARLIER_DAYS = 11;
    private static final int HOURS = 7;
    private static final int LEVELS = 4;
    private static final int LOW = 2;
    private static final double PERSONAL = 0.4;
    private static final double DEVIATION = 0.5;
    private static final double WRITES = 0.55;
    private static final double PRAISES = 0.2;
    private static final int MOST_USES = 2;

    private final DemoCounters counters;
    private final DemoRandom random;
    private final Map<String, Integer> used = new HashMap<>();

    private DemoVisits(DemoCounters counters, DemoRandom random) {
        this.counters = counters;
        this.random = random;
    }

    static LocalDate opening(LocalDate today) {
        return DemoDays.monday(today.minusDays(OPENED_BEFORE));
    }

    static LocalDate earlierOpening(LocalDate today) {
        return DemoDays.monday(today.minusDays(EARLIER_BY));
    }

    /** The Friday of the week after. */
    static LocalDate earlierClosing(LocalDate today) {
        return earlierOpening(today).plusDays(EARLIER_DAYS);
    }

    /** Half a year ago, when other things were wrong. */
    static List<DemoVisit> drawEarlier(DemoCounters counters, LocalDate today, long seed) {
        var visits = new DemoVisits(counters, DemoRandom.of(seed, "earlier visits"));
        var earlier = counters.earlier();
        var days = workdays(earlierOpening(today), earlierClosing(today));
        var drawn = new ArrayList<DemoVisit>();
        for (var counter : counters.points()) {
            var means = new TreeMap<>(counter.means());
            earlier.lower().forEach((element, by) -> means.merge(element, -by, Double::sum));
            long answers = Math.round(counter.answers() * earlier.share());
            for (int i = 0; i < answers; i++) drawn.add(visits.visit(counter.code(), means, days));
        }
        return drawn;
    }

    private static List<LocalDate> workdays(LocalDate from, LocalDate before) {
        return from.datesUntil(before)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }

    static List<DemoVisit> draw(DemoCounters counters, LocalDate today, long seed) {
        var visits = new DemoVisits(counters, DemoRandom.of(seed, "visits"));
        var days = workdays(opening(today), today);
        var drawn = new ArrayList<DemoVisit>();
        for (var counter : counters.points()) {
            for (int i = 0; i < counter.answers(); i++)
                drawn.add(visits.visit(counter.code(), new TreeMap<>(counter.means()), days));
        }
        return drawn;
    }

    private DemoVisit visit(String point, SortedMap<String, Double> means, List<LocalDate> days) {
        var day = days.get(random.below(days.size()));
        var at = DemoDays.at(day, DemoDays.MORNING + random.below(HOURS)).plusSeconds(random.below(3600));
        double mood = random.normal(0, 1);
        var ratings = new TreeMap<String, Integer>();
        for (var element : means.entrySet()) {
            ratings.put(element.getKey(), random.step(element.getValue() + PERSONAL * mood, DEVIATION, LEVELS));
        }
        return new DemoVisit(point, at, ratings, suggestion(ratings));
    }

    private String suggestion(Map<String, Integer> ratings) {
        if (!random.chance(WRITES)) return null;
        var fitting = random.shuffled(counters.suggestions().stream()
                .filter(each -> ratings.get(each.element()) <= LOW)
                .map(Suggestion::text)
                .filter(text -> used.getOrDefault(text, 0) < MOST_USES)
                .toList());
        if (!fitting.isEmpty()) {
            used.merge(fitting.get(0), 1, Integer::sum);
            return fitting.get(0);
        }
        if (!random.chance(PRAISES)) return null;
        return counters.praise().get(random.below(counters.praise().size()));
    }
}

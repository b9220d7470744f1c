package id.ampera.demo;

import id.ampera.programme.SessionMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** A programme as written in the resources; its days count from the day of loading. */
record DemoProgramme(
        String key,
        String code,
        String title,
        String description,
        String place,
        List<String> objectives,
        List<Session> sessions,
        List<Cohort> cohorts) {

    /** Which survey asks the participants of a cohort. */
    enum Survey {
        CLOSED,
        OPEN,
        NONE
    }

    record Session(String title, SessionMode mode, int hours, String trainer) {}

    /** @param endsBefore about how many days before the day of loading it ended; negative while it runs */
    record Cohort(String key, String name, int endsBefore, int days, Survey survey) {

        LocalDate endsOn(LocalDate today) {
            return today.minusDays(endsBefore).with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
        }

        LocalDate startsOn(LocalDate today) {
            return endsOn(today).minusDays(days - 1L);
        }

        boolean isRunning() {
            return endsBefore < 0;
        }
    }

    int hours(SessionMode mode) {
        return sessions.stream()
                .filter(session -> session.mode() == mode)
                .mapToInt(Session::hours)
                .sum();
    }
}

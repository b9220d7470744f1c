package id.ampera.response;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an hour at a service point usually brings: the median of its other hours with answers; while there are few of them,
 * what is expected of it in working hours.
 */
final class UsualHour {
    private static final int FEW = 3;
    private static final int WORKING_HOURS = 8;
    /** Beyond so many times the usual an hour is remarkable, unless it has few answers anyway. */
    private static final int TIMES = 5;

    private static final int LEAST = 20;

    private UsualHour() {}

    /** @param others answers in the other hours of the point */
    static double of(List<Integer> others, int visitors, Instant opensAt, Instant closesAt) {
        if (others.size() >= FEW) {
            var sorted = others.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        }
        var days = Math.max(1, Math.ceil(Duration.between(opensAt, closesAt).toHours() / 24.0));
        return visitors / (days * WORKING_HOURS);
    }

    /** From so many answers an hour is remarkable. */
    static double limit(double usual) {
        return Math.max(LEAST, TIMES * usual);
    }

    static boolean isFlood(int answers, double usual) {
        return answers > limit(usual);
    }
}

package id.ampera.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Which answers to a named campaign have been read, by the numbers that the database gave them. A number is given before
 * the commit, so a smaller one may still appear after a larger one: those of the last minutes are remembered one by one,
 * of the rest only how far they reach.
 */
final class Arrivals {
    /** Longer than any transaction lasts. */
    static final Duration SETTLED = Duration.ofMinutes(2);

    private final TreeMap<Long, Instant> recent = new TreeMap<>();
    private long settled;

    Arrivals() {}

    Arrivals(long settled) {
        this.settled = settled;
    }

    Arrivals copy() {
        var copy = new Arrivals(settled);
        copy.recent.putAll(recent);
        return copy;
    }

    /** @param at when it was submitted */
    void add(long number, Instant at, Instant now) {
        if (at.isBefore(now.minus(SETTLED))) settled = Math.max(settled, number);
        else recent.put(number, at);
    }

    /** Forgets one by one what cannot be overtaken any more. */
    void settle(Instant now) {
        recent.forEach((number, at) -> {
            if (at.isBefore(now.minus(SETTLED))) settled = Math.max(settled, number);
        });
        recent.headMap(settled, true).clear();
    }

    boolean has(long number) {
        return number <= settled || recent.containsKey(number);
    }

    /** Those above this one that have been read, of those that are remembered one by one. */
    List<Long> above(long number) {
        return List.copyOf(recent.tailMap(number, false).keySet());
    }

    /** All up to this one have been read. */
    long settled() {
        return settled;
    }

    long latest() {
        return recent.isEmpty() ? settled : recent.lastKey();
    }

    int countRecent() {
        return recent.size();
    }

    void forEachRecent(BiConsumer<Long, Instant> each) {
        recent.forEach(each);
    }
}

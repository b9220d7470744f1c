package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private static Instant before(int seconds) {
        return NOW.minusSeconds(seconds);
    }

    @Test
    void a_smaller_number_that_appears_later_is_not_taken_for_read() {
        var arrivals = new Arrivals();
        arrivals.add(7, before(600), NOW);
        arrivals.add(12, before(3), NOW);
        assertThat(arrivals.has(7)).isTrue();
        assertThat(arrivals.has(12)).isTrue();
        assertThat(arrivals.has(11)).isFalse();
        assertThat(arrivals.settled()).isEqualTo(7);
        assertThat(arrivals.latest()).isEqualTo(12);
    }

    @Test
    void what_is_older_than_any_transaction_is_told_by_its_reach() {
        var arrivals = new Arrivals();
        arrivals.add(7, before(100), NOW);
        arrivals.add(12, before(3), NOW);
        arrivals.settle(NOW.plusSeconds(30));
        assertThat(arrivals.settled()).isEqualTo(7);
        assertThat(arrivals.countRecent()).isEqualTo(1);
        arrivals.settle(NOW.plusSeconds(300));
        assertThat(arrivals.settled()).isEqualTo(12);
        assertThat(arrivals.countRecent()).isZero();
        assertThat(arrivals.has(11)).isTrue();
    }

    @Test
    void a_copy_goes_its_own_way() {
        var arrivals = new Arrivals();
        arrivals.add(7, before(3), NOW);
        var copy = arrivals.copy();
        copy.add(8, before(2), NOW);
        assertThat(arrivals.has(8)).isFalse();
        assertThat(copy.has(7)).isTrue();
    }
}

package id.ampera.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.platform.problem.Problem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final AtomicLong time = new AtomicLong();
    private final Allowance<String> three = new Allowance<>(3, Duration.ofSeconds(1), time::get);

    private void refused(String key) {
        assertThatThrownBy(() -> three.take(key)).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -5_000_000_000L, Long.MAX_VALUE - 1})
    void so_many_in_a_row_then_one_as_it_is_refilled(long begin) {
        time.set(begin);
        for (int i = 0; i < 3; i++) three.take("a");
        refused("a");
        refused("a");
        time.addAndGet(SECOND);
        three.take("a");
        refused("a");
        time.addAndGet(10 * SECOND);
        for (int i = 0; i < 3; i++) three.take("a");
        refused("a");
    }

    @Test
    void one_does_not_use_up_what_another_has() {
        for (int i = 0; i < 3; i++) three.take("a");
        refused("a");
        assertThatCode(() -> three.take("b")).doesNotThrowAnyException();
    }

    @Test
    void those_who_are_quiet_are_forgotten() {
        for (int i = 0; i < 1024; i++) three.take("key " + i);
        assertThat(three.size()).isEqualTo(1024);
        time.addAndGet(3 * SECOND);
        three.take("another");
        assertThat(three.size()).isEqualTo(1);
    }
}

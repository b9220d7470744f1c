package id.ampera.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.platform.problem.CommonProblem;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes over the same jobs. */
class JobRunnerTest {
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T07:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    private final JobConfig config = new JobConfig() {
        @Override
        public String tick() {
            return "5s";
        }

        @Override
        public Duration silence() {
            return SILENCE;
        }
    };
    private final CountingJobs jobs = new CountingJobs(clock);
    private final JobRunner runner = new JobRunner(List.of(jobs), config, clock);
    private final JobRunner other = new JobRunner(List.of(jobs), config, clock);

    @AfterEach
    void end() {
        runner.stop();
        other.stop();
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    private void awaitLeft(UUID id) throws InterruptedException {
        assertThat(jobs.left.poll(10, TimeUnit.SECONDS)).isEqualTo(id);
    }

    private void awaitFailed(UUID id, String problem) throws InterruptedException {
        for (int i = 0; i < 500 && !jobs.failed.containsKey(id); i++) Thread.sleep(10);
        assertThat(jobs.failed).containsEntry(id, problem);
    }

    private void awaitBegun(int times) throws InterruptedException {
        for (int i = 0; i < 500 && jobs.begun.size() < times; i++) Thread.sleep(10);
        assertThat(jobs.begun).hasSize(times);
    }

    @Test
    void a_job_is_done_once_by_whoever_began_it() throws InterruptedException {
        var id = jobs.begin();
        runner.submit(jobs, id);
        awaitLeft(id);
        pass(SILENCE.multipliedBy(2));
        runner.tick();
        other.tick();
        assertThat(jobs.begun).containsExactly(id);
    }

    @Test
    void what_a_killed_process_leaves_is_taken_up_after_the_silence_by_one() throws InterruptedException {
        var id = jobs.begin();
        pass(SILENCE.minusSeconds(1));
        runner.tick();
        assertThat(jobs.begun).isEmpty();
        pass(Duration.ofSeconds(2));
        runner.tick();
        other.tick();
        awaitLeft(id);
        assertThat(jobs.begun).containsExactly(id);
    }

    @Test
    void what_is_worked_on_or_waits_for_its_turn_is_left_alone() throws InterruptedException {
        var gate = new CountDownLatch(1);
        jobs.step = () -> await(gate);
        var first = jobs.begin();
        var second = jobs.begin();
        runner.submit(jobs, first);
        runner.submit(jobs, second);
        for (int i = 0; i < 10; i++) {
            pass(Duration.ofSeconds(5));
            runner.tick();
            other.tick();
        }
        gate.countDown();
        awaitLeft(first);
        awaitLeft(second);
        assertThat(jobs.begun).containsExactly(first, second);
    }

    @Test
    void whoever_was_away_too_long_lets_go() throws InterruptedException {
        jobs.step = () -> await(new CountDownLatch(1));
        var id = jobs.begin();
        runner.submit(jobs, id);
        awaitBegun(1);
        pass(SILENCE.plusSeconds(5));
        jobs.step = () -> {};
        other.tick();
        awaitLeft(id);
        runner.tick();
        // the first is stopped, and does not fail what the other has done
        awaitLeft(id);
        assertThat(jobs.begun).containsExactly(id, id);
        assertThat(jobs.failed).isEmpty();
        assertThat(jobs.heard).isEmpty();
    }

    @Test
    void what_falls_over_after_it_was_away_does_not_fail_what_another_is_at() throws InterruptedException {
        var back = new CountDownLatch(1);
        jobs.step = () -> {
            await(back);
            throw new IOException("the connection is closed");
        };
        var id = jobs.begin();
        runner.submit(jobs, id);
        awaitBegun(1);
        pass(SILENCE.plusSeconds(5));
        var gate = new CountDownLatch(1);
        jobs.step = () -> await(gate);
        other.tick();
        awaitBegun(2);
        back.countDown();
        awaitLeft(id);
        awaitNext();
        assertThat(jobs.failed).isEmpty();
        gate.countDown();
        awaitLeft(id);
        assertThat(jobs.heard).isEmpty();
    }

    @Test
    void what_another_has_brought_further_does_not_fail() throws InterruptedException {
        jobs.step = () -> {
            throw new Overtaken();
        };
        var id = jobs.begin();
        runner.submit(jobs, id);
        awaitLeft(id);
        awaitNext();
        assertThat(jobs.failed).isEmpty();
    }

    /** One after the other: once the next is done, all is said of the one before. */
    private void awaitNext() throws InterruptedException {
        jobs.step = () -> {};
        var next = jobs.begin();
        runner.submit(jobs, next);
        awaitLeft(next);
    }

    @Test
    void what_is_begun_while_its_process_stops_is_done_by_another() throws InterruptedException {
        runner.stop();
        var id = jobs.begin();
        runner.submit(jobs, id);
        pass(Duration.ofSeconds(1));
        // and this one does not say any more that it is at it
        runner.tick();
        pass(SILENCE);
        other.tick();
        awaitLeft(id);
        assertThat(jobs.begun).containsExactly(id);
    }

    @Test
    void a_job_ends_with_the_code_of_what_ended_it_and_the_next_is_done() throws InterruptedException {
        var problem = jobs.begin();
        jobs.step = () -> {
            throw CommonProblem.NOT_FOUND.raise();
        };
        runner.submit(jobs, problem);
        awaitFailed(problem, CommonProblem.NOT_FOUND.code());
        var large = jobs.begin();
        jobs.step = () -> {
            throw new OutOfMemoryError();
        };
        runner.submit(jobs, large);
        awaitFailed(large, "too-large");
        var broken = jobs.begin();
        jobs.step = () -> {
            throw new IOException("the disk is full");
        };
        runner.submit(jobs, broken);
        awaitFailed(broken, "internal-error");
        var mistaken = jobs.begin();
        jobs.step = () -> {
            throw new NoClassDefFoundError("id/ampera/Gone");
        };
        runner.submit(jobs, mistaken);
        awaitFailed(mistaken, "internal-error");
        jobs.left.clear();
        var fine = jobs.begin();
        jobs.step = () -> {};
        runner.submit(jobs, fine);
        awaitLeft(fine);
        assertThat(jobs.failed).doesNotContainKey(fine);
    }

    @Test
    void what_is_stopped_with_its_process_is_left_for_the_next() throws InterruptedException {
        jobs.step = () -> await(new CountDownLatch(1));
        var id = jobs.begin();
        runner.submit(jobs, id);
        awaitBegun(1);
        runner.stop();
        awaitLeft(id);
        assertThat(jobs.failed).isEmpty();
        jobs.step = () -> {};
        pass(SILENCE.plusSeconds(1));
        other.tick();
        awaitLeft(id);
        assertThat(jobs.heard).isEmpty();
    }

    private static void await(CountDownLatch gate) throws IOException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

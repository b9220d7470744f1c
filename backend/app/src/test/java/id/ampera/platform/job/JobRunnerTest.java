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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
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
    private final Counting jobs = new Counting();
    private final JobRunner runner = new JobRunner(List.of(jobs), config, clock);
    private final JobRunner other = new JobRunner(List.of(jobs), config, clock);

    private interface Step {
        void run() throws IOException;
    }

    /** Keeps in memory what features keep in their table. */
    private final class Counting implements Jobs {
        private final Map<UUID, Instant> heard = new ConcurrentHashMap<>();
        private final Map<UUID, String> failed = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<UUID> begun = new ConcurrentLinkedQueue<>();
        private final BlockingQueue<UUID> left = new LinkedBlockingQueue<>();
        private Step step = () -> {};

        UUID begin() {
            var id = UUID.randomUUID();
            heard.put(id, now.get());
            return id;
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<UUID> silentSince(Instant limit) {
            return heard.entrySet().stream()
                    .filter(each -> each.getValue().isBefore(limit))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public boolean take(UUID id, Instant limit) {
            var before = heard.get(id);
            return before != null && before.isBefore(limit) && heard.replace(id, before, now.get());
        }

        @Override
        public void beat(UUID id) {
            heard.replace(id, now.get());
        }

        @Override
        public void run(UUID id) throws IOException {
            begun.add(id);
            try {
                step.run();
                heard.remove(id);
            } finally {
                left.add(id);
            }
        }

        @Override
        public void fail(UUID id, String problem) {
            failed.put(id, problem);
            heard.remove(id);
        }

        @Override
        public String tooLarge() {
            return "too-large";
        }
    }

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
        for (int i = 0; i < 500 && jobs.begun.isEmpty(); i++) Thread.sleep(10);
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
        for (int i = 0; i < 500 && jobs.begun.isEmpty(); i++) Thread.sleep(10);
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

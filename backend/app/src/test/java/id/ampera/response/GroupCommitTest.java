package id.ampera.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ampera.platform.problem.Problem;
import id.ampera.response.GroupCommit.Batch;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger rollbacks = new AtomicInteger();

    private DataSource database() {
        var connection = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) commits.incrementAndGet();
                    if (method.getName().equals("rollback")) rollbacks.incrementAndGet();
                    return null;
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection);
    }

    private record Config(int writers, int queue, int batch) implements ResponseConfig {}

    private GroupCommit<String, String> commits(Batch<String, String> batch, int queue) {
        return new GroupCommit<>("test", database(), batch, new Config(1, queue, 128));
    }

    @Test
    void many_items_share_one_commit() throws Exception {
        var first = new CountDownLatch(1);
        Batch<String, String> batch = (connection, items) -> {
            await(first);
            return items.stream().map(Outcome::of).toList();
        };
        try (var commits = commits(batch, 100)) {
            var pool = Executors.newFixedThreadPool(32);
            var answers = new ArrayList<CompletableFuture<String>>();
            for (int i = 0; i < 32; i++) {
                var item = "item " + i;
                answers.add(CompletableFuture.supplyAsync(() -> commits.submit(item), pool));
            }
            Thread.sleep(200);
            first.countDown();
            for (int i = 0; i < 32; i++) assertThat(answers.get(i).get()).isEqualTo("item " + i);
            pool.shutdown();
        }
        assertThat(commits.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void a_row_that_fails_does_not_fail_its_neighbours() throws Exception {
        var first = new CountDownLatch(1);
        Batch<String, String> batch = (connection, items) -> {
            await(first);
            if (items.contains("bad")) throw new SQLException("bad row", "23000");
            return items.stream().map(Outcome::of).toList();
        };
        try (var commits = commits(batch, 100)) {
            var items = List.of("one", "bad", "two");
            var pool = Executors.newFixedThreadPool(3);
            var answers = items.stream()
                    .map(item -> CompletableFuture.supplyAsync(() -> commits.submit(item), pool)
                            .handle((value, failure) -> failure == null ? value : "refused"))
                    .toList();
            Thread.sleep(200);
            first.countDown();
            assertThat(answers).extracting(CompletableFuture::get).containsExactly("one", "refused", "two");
            pool.shutdown();
        }
        assertThat(rollbacks.get()).isPositive();
    }

    @Test
    void an_error_about_one_item_leaves_the_writer_at_work() throws Exception {
        var first = new CountDownLatch(1);
        Batch<String, String> batch = (connection, items) -> {
            await(first);
            if (items.size() > 1) throw new IllegalStateException("each alone");
            if (items.contains("bad")) throw new StackOverflowError();
            return items.stream().map(Outcome::of).toList();
        };
        try (var commits = commits(batch, 100)) {
            var begun = commits.enqueue("begun");
            var answers = Stream.of("one", "bad", "two")
                    .map(item -> commits.enqueue(item).handle((value, failure) -> failure == null ? value : "refused"))
                    .toList();
            first.countDown();
            assertThat(begun.get(5, TimeUnit.SECONDS)).isEqualTo("begun");
            for (var answer : answers) answer.get(5, TimeUnit.SECONDS);
            assertThat(answers).extracting(CompletableFuture::get).containsExactly("one", "refused", "two");
            assertThat(commits.enqueue("after").get(5, TimeUnit.SECONDS)).isEqualTo("after");
        }
    }

    @Test
    void a_database_that_is_away_is_named() {
        Batch<String, String> batch = (connection, items) -> {
            throw new SQLException("gone", "08S01");
        };
        try (var commits = commits(batch, 100)) {
            assertThatThrownBy(() -> commits.submit("one")).isInstanceOfSatisfying(Problem.class, problem -> assertThat(
                            problem.type().code())
                    .isEqualTo("temporarily-unavailable"));
        }
    }

    @Test
    void a_full_queue_asks_to_come_back() throws Exception {
        var first = new CountDownLatch(1);
        Batch<String, String> batch = (connection, items) -> {
            await(first);
            return items.stream().map(Outcome::of).toList();
        };
        try (var commits = commits(batch, 1)) {
            var pool = Executors.newFixedThreadPool(2);
            var inHand = CompletableFuture.supplyAsync(() -> commits.submit("in hand"), pool);
            Thread.sleep(200);
            var waiting = CompletableFuture.supplyAsync(() -> commits.submit("waiting"), pool);
            Thread.sleep(200);
            assertThatThrownBy(() -> commits.submit("too many"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.type().status()).isEqualTo(503));
            first.countDown();
            assertThat(inHand.get()).isEqualTo("in hand");
            assertThat(waiting.get()).isEqualTo("waiting");
            pool.shutdown();
        }
    }

    @Test
    void nobody_waits_on_a_thread_and_the_end_leaves_nothing_behind() throws Exception {
        var first = new CountDownLatch(1);
        Batch<String, String> batch = (connection, items) -> {
            await(first);
            return items.stream().map(Outcome::of).toList();
        };
        var commits = commits(batch, 1_000);
        var answers = new ArrayList<CompletableFuture<String>>();
        for (int i = 0; i < 500; i++) answers.add(commits.enqueue("item " + i));
        assertThat(answers).noneMatch(CompletableFuture::isDone);
        var end = CompletableFuture.runAsync(commits::close);
        Thread.sleep(200);
        assertThatThrownBy(() -> commits.submit("too late"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type().status()).isEqualTo(503));
        first.countDown();
        end.get();
        for (int i = 0; i < 500; i++) assertThat(answers.get(i)).isCompletedWithValue("item " + i);
        assertThat(this.commits.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void what_enters_while_the_end_comes_is_written_or_refused() throws Exception {
        Batch<String, String> batch =
                (connection, items) -> items.stream().map(Outcome::of).toList();
        var commits = commits(batch, 10_000);
        var pool = Executors.newFixedThreadPool(8);
        var answers = new ConcurrentLinkedQueue<CompletableFuture<String>>();
        for (int i = 0; i < 8; i++) {
            pool.execute(() -> {
                for (int n = 0; n < 1_000; n++) answers.add(commits.enqueue("item"));
            });
        }
        Thread.sleep(2);
        commits.close();
        pool.shutdown();
        assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).hasSize(8_000).allMatch(CompletableFuture::isDone);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

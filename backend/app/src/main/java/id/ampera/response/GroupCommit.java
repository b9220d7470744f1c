package id.ampera.response;

import id.ampera.platform.problem.CommonProblem;
import id.ampera.platform.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Writes what many requests bring in few transactions: a commit waits for the disk, and the wait costs the same for one
 * row as for a hundred. A request hands over its item and waits; it is answered after the commit that holds it.
 *
 * <p>If a batch fails because of a row, each of its items is tried alone, so that no item fails for its neighbour. If the
 * database is away, all fail at once. Nothing is logged here: the moment of an anonymous answer is nobody's business.
 */
final class GroupCommit<T, R> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private static final int PATIENCE_SECONDS = 20;
    private static final int ATTEMPTS = 3;

    /** Writes all items in the connection's transaction and gives one outcome for each, in the same order. */
    interface Batch<T, R> {
        List<Outcome<R>> write(Connection connection, List<T> items) throws SQLException;
    }

    record Outcome<R>(R value, Problem problem) {
        static <R> Outcome<R> of(R value) {
            return new Outcome<>(value, null);
        }

        static <R> Outcome<R> refused(Problem problem) {
            return new Outcome<>(null, problem);
        }
    }

    private record Waiting<T, R>(T item, CompletableFuture<Outcome<R>> done) {}

    private final DataSource database;
    private final Batch<T, R> batch;
    private final int most;
    private final BlockingQueue<Waiting<T, R>> queue;
    private final List<Thread> writers = new ArrayList<>();

    GroupCommit(String name, DataSource database, Batch<T, R> batch, ResponseConfig config) {
        this.database = database;
        this.batch = batch;
        most = config.batch();
        queue = new ArrayBlockingQueue<>(config.queue());
        for (int i = 0; i < config.writers(); i++) {
            var writer = new Thread(this::write, name + "-" + i);
            writer.setDaemon(true);
            writer.start();
            writers.add(writer);
        }
    }

    /** @throws Problem temporarily-unavailable when the queue is full or the database away, and what the batch refuses */
    R submit(T item) {
        var waiting = new Waiting<T, R>(item, new CompletableFuture<>());
        if (!queue.offer(waiting)) throw CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
        try {
            var outcome = waiting.done().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (outcome.problem() != null) throw outcome.problem();
            return outcome.value();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
        } catch (TimeoutException | ExecutionException e) {
            throw CommonProblem.TEMPORARILY_UNAVAILABLE.raise();
        }
    }

    private void write() {
        var taken = new ArrayList<Waiting<T, R>>(most);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                taken.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(taken, most - 1);
            settle(taken);
            taken.clear();
        }
    }

    private void settle(List<Waiting<T, R>> taken) {
        try {
            answer(taken, commit(taken));
        } catch (SQLException e) {
            if (isAboutRows(e)) taken.forEach(this::settleAlone);
            else refuse(taken, CommonProblem.TEMPORARILY_UNAVAILABLE.raise());
        } catch (RuntimeException e) {
            if (taken.size() > 1) taken.forEach(this::settleAlone);
            else fail(taken, e);
        } catch (Error e) {
            // the writer must outlive it, or nothing is ever written again
            fail(taken, e);
        }
    }

    private void settleAlone(Waiting<T, R> one) {
        var alone = List.of(one);
        for (int attempt = 1; ; attempt++) {
            try {
                answer(alone, commit(alone));
                return;
            } catch (SQLException e) {
                if (!isAboutRows(e)) {
                    refuse(alone, CommonProblem.TEMPORARILY_UNAVAILABLE.raise());
                    return;
                }
                if (attempt == ATTEMPTS) {
                    refuse(alone, CommonProblem.CONFLICT.raise());
                    return;
                }
            } catch (RuntimeException e) {
                fail(alone, e);
                return;
            }
        }
    }

    // where it broke, without its message: that may quote an answer
    private void fail(List<Waiting<T, R>> taken, Throwable cause) {
        LOG.errorf("answers could not be written: %s %s", cause.getClass().getName(), List.of(cause.getStackTrace()));
        refuse(taken, CommonProblem.INTERNAL_ERROR.raise());
    }

    private List<Outcome<R>> commit(List<Waiting<T, R>> taken) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var outcomes = batch.write(
                        connection, taken.stream().map(Waiting::item).toList());
                connection.commit();
                return outcomes;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Data, constraint, or deadlock: classes 22, 23 and 40 of the standard; anything else is about the connection. */
    private static boolean isAboutRows(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("40"));
    }

    private void answer(List<Waiting<T, R>> taken, List<Outcome<R>> outcomes) {
        for (int i = 0; i < taken.size(); i++) taken.get(i).done().complete(outcomes.get(i));
    }

    private void refuse(List<Waiting<T, R>> taken, Problem problem) {
        for (var each : taken) each.done().complete(Outcome.refused(problem));
    }

    @Override
    public void close() {
        writers.forEach(Thread::interrupt);
    }
}

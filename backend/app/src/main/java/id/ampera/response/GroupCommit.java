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
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Writes what many requests bring in few transactions: a commit waits for the disk, and the wait costs the same for one
 * row as for a hundred. A request hands over its item and is answered after the commit that holds it; no thread waits for
 * it meanwhile.
 *
 * <p>If a batch fails because of a row, each of its items is tried alone, so that no item fails for its neighbour. If the
 * database is away, all fail at once. Nothing is logged here: the moment of an anonymous answer is nobody's business.
 */
final class GroupCommit<T, R> implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    /** How often somebody looks for those whose patience is at an end. */
    private static final int LOOKING_MILLIS = 500;

    private static final int DRAINING_SECONDS = 10;
    private static final int IDLE_MILLIS = 100;
    /** So many times nothing, and the connection is given back. */
    private static final int IDLE = 20;

    /** So many at once are a crowd, and so long its next answers are waited for. */
    private static final int CROWD = 4;

    private static final long GATHERING_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    private static final int ATTEMPTS = 3;

    /** Writes all items in the connection's transaction and gives one outcome for each, in the same order. */
    interface Batch<T, R> {
        List<Outcome<R>> write(Connection connection, List<T> items) throws SQLException;

        /** A connection is at hand, and kept until {@link #leave}. */
        default void enter(Connection connection) throws SQLException {}

        /** The connection is about to be given back. */
        default void leave(Connection connection) throws SQLException {}
    }

    private final DataSource database;
    private final Batch<T, R> batch;
    private final int most;
    private final BlockingQueue<Waiting<T, R>> queue;
    private final List<Writer> writers = new ArrayList<>();
    private final Thread patience;
    private final AtomicInteger entering = new AtomicInteger();
    private volatile boolean closing;

    GroupCommit(String name, DataSource database, Batch<T, R> batch, ResponseConfig config) {
        this.database = database;
        this.batch = batch;
        most = config.batch();
        queue = new ArrayBlockingQueue<>(config.queue());
        for (int i = 0; i < config.writers(); i++) {
            writers.add(new Writer(name + "-" + i));
        }
        patience = daemon(this::letGo, name + "-patience");
    }

    private static Thread daemon(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /**
     * Done after the commit, or failed with a {@link Problem}: temporarily-unavailable when the queue is full, the database
     * away or the end near, and what the batch refuses.
     */
    CompletableFuture<R> enqueue(T item) {
        var waiting = Waiting.<T, R>on(item);
        if (!accept(waiting)) return CompletableFuture.failedFuture(CommonProblem.TEMPORARILY_UNAVAILABLE.raise());
        return waiting.done();
    }

    /** The same for a thread that waits. */
    R submit(T item) {
        try {
            return enqueue(item).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
    }

    private boolean accept(Waiting<T, R> waiting) {
        entering.incrementAndGet();
        try {
            return !closing && queue.offer(waiting);
        } finally {
            entering.decrementAndGet();
        }
    }

    private static <T, R> void answer(List<Waiting<T, R>> taken, CommonProblem problem) {
        for (var each : taken) each.tell(Outcome.refused(problem.raise()));
    }

    /** One for all: a timer for each item would cost more than its validation. */
    private void letGo() {
        try {
            while (true) {
                Thread.sleep(LOOKING_MILLIS);
                long now = System.nanoTime();
                queue.forEach(each -> letGo(each, now));
                for (var writer : writers) for (var each : writer.inHand) letGo(each, now);
            }
        } catch (InterruptedException theEnd) {
            // nobody waits any more
        }
    }

    private void letGo(Waiting<T, R> waiting, long now) {
        if (waiting.isTooLong(now)) waiting.tell(Outcome.refused(CommonProblem.TEMPORARILY_UNAVAILABLE.raise()));
    }

    /** Keeps its connection while there is work, and gives it back when there is none. */
    private final class Writer implements Runnable {
        private final Thread thread;
        private volatile List<Waiting<T, R>> inHand = List.of();
        private Connection connection;
        private int expected;
        private int idle;

        private Writer(String name) {
            thread = daemon(this, name);
        }

        @Override
        public void run() {
            var taken = new ArrayList<Waiting<T, R>>(most);
            while (take(taken)) {
                inHand = List.copyOf(taken);
                settle(inHand);
                expected = inHand.size() + queue.size();
                inHand = List.of();
                taken.clear();
            }
            release();
        }

        /** False when nothing is left and nothing will come. */
        private boolean take(List<Waiting<T, R>> taken) {
            while (true) {
                // asked before the queue: who entered while the end was not told yet has its item in there by now
                var isLast = closing && entering.get() == 0;
                gather();
                if (queue.drainTo(taken, most) > 0) return true;
                if (isLast) return false;
                try {
                    var next = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                    idle = next == null ? idle + 1 : 0;
                    if (next != null) taken.add(next);
                    else if (idle >= IDLE) release();
                } catch (InterruptedException e) {
                    release();
                }
                if (!taken.isEmpty()) {
                    queue.drainTo(taken, most - 1);
                    return true;
                }
            }
        }

        /** Who is answered in a crowd soon asks again: as many as there were make one batch instead of two halves. */
        private void gather() {
            long until = System.nanoTime() + GATHERING_NANOS;
            int crowd = Math.min(expected, most);
            while (crowd >= CROWD && queue.size() < crowd && !closing && System.nanoTime() < until) {
                LockSupport.parkNanos(GATHERING_NANOS / 20);
            }
            expected = 0;
        }

        /** Errors too are told to those who wait: the writer must outlive them, or nothing is ever written again. */
        private void settle(List<Waiting<T, R>> taken) {
            try {
                commit(taken);
            } catch (SQLException e) {
                if (isAboutRows(e)) taken.forEach(this::settleAlone);
                else answer(taken, CommonProblem.TEMPORARILY_UNAVAILABLE);
            } catch (RuntimeException e) {
                if (taken.size() > 1) taken.forEach(this::settleAlone);
                else fail(taken, e);
            } catch (Error e) {
                fail(taken, e);
            }
        }

        private void settleAlone(Waiting<T, R> one) {
            var alone = List.of(one);
            for (int attempt = 1; ; attempt++) {
                try {
                    commit(alone);
                    return;
                } catch (SQLException e) {
                    if (!isAboutRows(e)) {
                        answer(alone, CommonProblem.TEMPORARILY_UNAVAILABLE);
                        return;
                    }
                    if (attempt == ATTEMPTS) {
                        answer(alone, CommonProblem.CONFLICT);
                        return;
                    }
                } catch (RuntimeException | Error e) {
                    fail(alone, e);
                    return;
                }
            }
        }

        // where it broke, without its message: that may quote an answer
        private void fail(List<Waiting<T, R>> taken, Throwable cause) {
            LOG.errorf(
                    "answers could not be written: %s %s", cause.getClass().getName(), List.of(cause.getStackTrace()));
            answer(taken, CommonProblem.INTERNAL_ERROR);
        }

        private void commit(List<Waiting<T, R>> taken) throws SQLException {
            List<Outcome<R>> outcomes;
            try {
                if (connection == null) {
                    connection = database.getConnection();
                    connection.setAutoCommit(false);
                    batch.enter(connection);
                }
                outcomes = batch.write(
                        connection, taken.stream().map(Waiting::item).toList());
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollBack();
                throw e;
            }
            for (int i = 0; i < taken.size(); i++) taken.get(i).tell(outcomes.get(i));
        }

        private void rollBack() {
            if (connection == null) return;
            try {
                connection.rollback();
            } catch (SQLException theConnectionIsGone) {
                // its transaction went with it
            }
            release();
        }

        private void release() {
            if (connection == null) return;
            try (var mine = connection) {
                batch.leave(mine);
                mine.setAutoCommit(true);
            } catch (SQLException theConnectionIsGone) {
                // the pool looks at what it is given back
            } finally {
                connection = null;
            }
        }
    }

    /** Data, constraint, or deadlock: classes 22, 23 and 40 of the standard; anything else is about the connection. */
    private static boolean isAboutRows(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("40"));
    }

    /** Takes nothing more, and writes what was taken. */
    @Override
    public void close() {
        closing = true;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(DRAINING_SECONDS);
        try {
            for (var writer : writers) {
                writer.thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        patience.interrupt();
    }
}

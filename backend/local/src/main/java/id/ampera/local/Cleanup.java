package id.ampera.local;

import java.util.ArrayDeque;
import java.util.Deque;

/** Everything that must be closed, newest first. Once closed, what is still added is closed at once. */
final class Cleanup implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean closed;

    synchronized <T extends AutoCloseable> T add(T closeable) {
        if (closed) {
            closeOne(closeable);
            throw new IllegalStateException("Already stopping");
        }
        open.push(closeable);
        return closeable;
    }

    /** Closes {@code closeable} after everything else. */
    synchronized void addLast(AutoCloseable closeable) {
        open.addLast(closeable);
    }

    synchronized boolean isOpen() {
        return !closed;
    }

    synchronized boolean hasWork() {
        return !open.isEmpty();
    }

    @Override
    public void close() {
        Deque<AutoCloseable> toClose;
        synchronized (this) {
            closed = true;
            toClose = new ArrayDeque<>(open);
            open.clear();
        }
        toClose.forEach(Cleanup::closeOne);
    }

    private static void closeOne(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            System.err.println("While stopping: " + e.getMessage());
        }
    }
}

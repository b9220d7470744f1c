package id.ampera.response;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** One of several may go; it passes the turn on as soon as another may. */
final class Turn {
    private final ReentrantLock lock = new ReentrantLock();

    /** False when somebody else still has it after that time, or the thread was interrupted. */
    boolean comesWithin(int millis) {
        try {
            return lock.tryLock(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Does nothing for whoever has passed it on already. */
    void pass() {
        if (lock.isHeldByCurrentThread()) lock.unlock();
    }
}

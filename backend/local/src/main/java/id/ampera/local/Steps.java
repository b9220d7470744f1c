package id.ampera.local;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Says what is being done and how long each thing took. Steps run side by side, so a line is printed whole. */
final class Steps {

    private final long began = System.nanoTime();

    <T> T step(String what, Callable<T> work) {
        line("...  " + what);
        long start = System.nanoTime();
        try {
            T result = work.call();
            line(String.format(Locale.ROOT, "ok   %s (%.1f s)", what, seconds(start)));
            return result;
        } catch (RuntimeException e) {
            line(String.format(Locale.ROOT, "FAIL %s (%.1f s)", what, seconds(start)));
            throw e;
        } catch (Exception e) {
            line(String.format(Locale.ROOT, "FAIL %s (%.1f s)", what, seconds(start)));
            throw new IllegalStateException(what + ": " + e.getMessage(), e);
        }
    }

    void step(String what, Action work) {
        step(what, () -> {
            work.run();
            return null;
        });
    }

    void line(String text) {
        System.out.println(text);
    }

    double elapsed() {
        return seconds(began);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Work without a result. */
    interface Action {
        void run() throws Exception;
    }
}

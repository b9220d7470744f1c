package id.ampera.response;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An item of which somebody wants to know what becomes of it. */
record Waiting<T, R>(T item, CompletableFuture<R> done, long since) {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    static <T, R> Waiting<T, R> on(T item) {
        return new Waiting<>(item, new CompletableFuture<>(), System.nanoTime());
    }

    void tell(Outcome<R> outcome) {
        if (outcome.problem() == null) done.complete(outcome.value());
        else done.completeExceptionally(outcome.problem());
    }

    boolean isTooLong(long now) {
        return now - since > PATIENCE_NANOS;
    }
}

package id.ampera.platform.http;

import id.ampera.platform.problem.CommonProblem;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often one invitation or one ballot may ask: so many times in a row, then as often as it is refilled. Never an
 * address: a whole office stands behind one. It lives in the memory of this process and forgets a key that has been quiet
 * for as long as a refill of everything takes.
 *
 * @param <K> what asks
 */
public final class Allowance<K> {
    private static final int SWEEP_AT = 1024;

    private final int burst;
    private final long refill;
    private final LongSupplier nanos;
    private final ConcurrentHashMap<K, Long> fullAt = new ConcurrentHashMap<>();
    private volatile int sweepAt = SWEEP_AT;

    /** @param refill the time after which one more request is allowed */
    public Allowance(int burst, Duration refill) {
        this(burst, refill, System::nanoTime);
    }

    Allowance(int burst, Duration refill, LongSupplier nanos) {
        this.burst = burst;
        this.refill = refill.toNanos();
        this.nanos = nanos;
    }

    /** @throws id.ampera.platform.problem.Problem too-many-requests when the key has used up what it has */
    public void take(K key) {
        var now = nanos.getAsLong();
        if (fullAt.size() >= sweepAt) sweep(now);
        // one number tells all: the moment at which nothing would be missing
        fullAt.compute(key, (same, full) -> {
            var next = (full == null || full - now < 0 ? now : full) + refill;
            if (next - now > burst * refill) throw CommonProblem.TOO_MANY_REQUESTS.raise();
            return next;
        });
    }

    /** Next when twice as many are there as were left: thousands who ask at once are not gone through by each of them. */
    private void sweep(long now) {
        fullAt.values().removeIf(full -> full - now <= 0);
        sweepAt = Math.max(SWEEP_AT, 2 * fullAt.size());
    }

    int size() {
        return fullAt.size();
    }
}

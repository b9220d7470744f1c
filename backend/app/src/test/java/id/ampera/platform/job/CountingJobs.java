package id.ampera.platform.job;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Keeps in memory what features keep in their table. */
final class CountingJobs implements Jobs {
    interface Step {
        void run() throws IOException;
    }

    final Map<UUID, Instant> heard = new ConcurrentHashMap<>();
    final Map<UUID, String> failed = new ConcurrentHashMap<>();
    final ConcurrentLinkedQueue<UUID> begun = new ConcurrentLinkedQueue<>();
    final BlockingQueue<UUID> left = new LinkedBlockingQueue<>();
    Step step = () -> {};
    private final Clock clock;

    CountingJobs(Clock clock) {
        this.clock = clock;
    }

    UUID begin() {
        var id = UUID.randomUUID();
        heard.put(id, clock.instant());
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
        return before != null && before.isBefore(limit) && heard.replace(id, before, clock.instant());
    }

    @Override
    public void beat(UUID id) {
        heard.replace(id, clock.instant());
    }

    @Override
    public void run(UUID id) throws IOException {
        var own = step;
        begun.add(id);
        try {
            own.run();
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

package id.ampera.platform.storage;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Removes files whose row was never committed, because the process was killed between the file and the row, and drafts of
 * files that were never finished: at the start and daily. A day is longer than any upload and any transaction.
 */
@ApplicationScoped
class FileSweep {
    private static final Logger LOG = Logger.getLogger(FileSweep.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final int STEP = 500;

    private final FileStore store;
    private final List<FileOwner> owners;
    private final Clock clock;

    FileSweep(FileStore store, @All List<FileOwner> owners, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.clock = clock;
    }

    @Scheduled(every = "{ampera.orphans.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void sweep() throws IOException {
        var limit = clock.instant().minus(AGE);
        int removed = store.clearDrafts(limit);
        var old = store.writtenBefore(limit);
        for (int from = 0; from < old.size(); from += STEP) {
            for (var orphan : orphans(old.subList(from, Math.min(old.size(), from + STEP)))) {
                store.delete(orphan);
                removed++;
            }
        }
        if (removed > 0) LOG.infof("%d files that no row names were removed", removed);
    }

    private Set<UUID> orphans(List<UUID> files) {
        var orphans = new HashSet<>(files);
        // an owner that cannot answer ends the sweep: nothing is removed that might be known
        for (var owner : owners) orphans.removeAll(owner.known(files));
        return orphans;
    }
}

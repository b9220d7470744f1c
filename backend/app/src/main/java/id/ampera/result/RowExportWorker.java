package id.ampera.result;

import id.ampera.platform.dataset.DatasetWriter;
import id.ampera.platform.job.Jobs;
import id.ampera.platform.storage.FileStore;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes files of rows. One that is begun anew holds the same rows in the same order. */
@ApplicationScoped
class RowExportWorker implements Jobs {
    private final RowExportService exports;
    private final FileStore files;

    RowExportWorker(RowExportService exports, FileStore files) {
        this.exports = exports;
        this.files = files;
    }

    @Override
    public String name() {
        return "row-export";
    }

    @Override
    public List<UUID> silentSince(Instant limit) {
        return exports.silentSince(limit);
    }

    @Override
    public boolean take(UUID id, Instant limit) {
        return exports.take(id, limit);
    }

    @Override
    public void beat(UUID id) {
        exports.beat(id);
    }

    @Override
    public void run(UUID id) throws IOException {
        var work = exports.work(id);
        files.store(
                id, out -> DatasetWriter.write(work.format(), work.data(), out, rows -> exports.progress(id, rows)));
        exports.finish(id);
    }

    @Override
    public void fail(UUID id, String problem) {
        exports.fail(id, problem);
    }

    @Scheduled(every = "{ampera.row-exports.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void expire() throws IOException {
        for (var id : exports.expire()) files.delete(id);
    }
}

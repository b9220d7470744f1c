package id.ampera.result;

import id.ampera.platform.dataset.DatasetWriter;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.storage.FileStore;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Writes files of rows one after the other. What a kill interrupts is written anew at the next start: the same rows in the
 * same order.
 */
@ApplicationScoped
class RowExportWorker {
    private static final Logger LOG = Logger.getLogger(RowExportWorker.class);

    private final RowExportService exports;
    private final FileStore files;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "row-export"));

    RowExportWorker(RowExportService exports, FileStore files) {
        this.exports = exports;
        this.files = files;
    }

    void resume(@Observes StartupEvent start) {
        exports.underWay().forEach(this::submit);
    }

    void submit(UUID id) {
        executor.submit(() -> run(id));
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    @ActivateRequestContext
    void run(UUID id) {
        try {
            var work = exports.work(id);
            files.store(
                    id,
                    out -> DatasetWriter.write(work.format(), work.data(), out, rows -> exports.progress(id, rows)));
            exports.finish(id);
        } catch (Problem problem) {
            exports.fail(id, problem.type().code());
        } catch (OutOfMemoryError tooMuch) {
            // or the next start would take up the same file and fall over it again
            exports.fail(id, "internal-error");
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) return;
            LOG.error("export of rows failed", e);
            exports.fail(id, "internal-error");
        }
    }

    @Scheduled(every = "{ampera.row-exports.sweep}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void expire() throws IOException {
        for (var id : exports.expire()) files.delete(id);
    }
}

package id.ampera.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.organisation.RosterImport.Counts;
import id.ampera.organisation.RosterImportService.Refusal;
import id.ampera.platform.problem.Problem;
import id.ampera.platform.storage.FileStore;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Runs imports one after the other. What a kill interrupts starts again at the next start: checking writes nothing, and
 * applying a row twice changes nothing.
 */
@ApplicationScoped
class RosterImportWorker {
    private static final Logger LOG = Logger.getLogger(RosterImportWorker.class);
    private static final int CHUNK = 500;

    private final RosterImportService imports;
    private final FileStore files;
    private final ObjectMapper json;
    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "roster-import"));

    RosterImportWorker(RosterImportService imports, FileStore files, ObjectMapper json) {
        this.imports = imports;
        this.files = files;
        this.json = json;
    }

    void resume(@Observes StartupEvent start) {
        imports.underWay().forEach(this::submit);
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
            var write = imports.show(id).status() == RosterImport.Status.APPLYING;
            walk(id, write);
            imports.finish(id);
        } catch (Problem problem) {
            imports.fail(id, problem.type().code());
        } catch (OutOfMemoryError tooMuch) {
            // or the next start would take up the same file and fall over it again
            imports.fail(id, OrganisationProblem.FILE_TOO_LARGE.code());
        } catch (IOException | RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) return;
            LOG.error("roster import failed", e);
            imports.fail(id, "internal-error");
        }
    }

    private void walk(UUID id, boolean write) throws IOException {
        var copy = Files.createTempFile("roster", null);
        try (var in = files.open(id)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            files.store(RosterReport.fileOf(id), report -> {
                var pass = new Pass(id, write, report);
                RosterFile.read(copy, pass::take);
                pass.flush();
            });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private final class Pass {
        private final UUID id;
        private final boolean write;
        private final OutputStream report;
        private final HashMap<String, Integer> seenNips = new HashMap<>();
        private ArrayList<RosterFile.Line> chunk = new ArrayList<>(CHUNK);
        private Counts counts = Counts.NONE;

        Pass(UUID id, boolean write, OutputStream report) {
            this.id = id;
            this.write = write;
            this.report = report;
        }

        void take(RosterFile.Line line) {
            chunk.add(line);
            if (chunk.size() == CHUNK) flush();
        }

        void flush() {
            var outcome = imports.process(chunk, seenNips, write);
            chunk = new ArrayList<>(CHUNK);
            counts = counts.plus(outcome.counts());
            imports.progress(id, counts);
            try {
                for (Refusal refusal : outcome.refusals()) {
                    report.write(json.writeValueAsString(refusal).getBytes(StandardCharsets.UTF_8));
                    report.write('\n');
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}

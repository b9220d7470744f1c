package id.ampera.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.ampera.organisation.RosterImport.Counts;
import id.ampera.organisation.RosterImport.Status;
import id.ampera.organisation.RosterImportService.Refusal;
import id.ampera.platform.job.Jobs;
import id.ampera.platform.job.Overtaken;
import id.ampera.platform.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** Checks and applies imports. Checking writes nothing, and applying a row twice changes nothing. */
@ApplicationScoped
class RosterImportWorker implements Jobs {
    private static final int CHUNK = 500;

    private final RosterImportService imports;
    private final FileStore files;
    private final ObjectMapper json;

    RosterImportWorker(RosterImportService imports, FileStore files, ObjectMapper json) {
        this.imports = imports;
        this.files = files;
        this.json = json;
    }

    @Override
    public String name() {
        return "roster-import";
    }

    @Override
    public List<UUID> silentSince(Instant limit) {
        return imports.silentSince(limit);
    }

    @Override
    public boolean take(UUID id, Instant limit) {
        return imports.take(id, limit);
    }

    @Override
    public void beat(UUID id) {
        imports.beat(id);
    }

    @Override
    public void run(UUID id) throws IOException {
        var from = imports.show(id).status();
        if (!from.isUnderWay()) throw new Overtaken();
        try {
            walk(id, from);
            imports.finish(id, from);
        } catch (IOException | RuntimeException e) {
            // checked elsewhere and being applied by now: that is not to end with what the check fell over
            if (imports.show(id).status() != from) throw new Overtaken();
            throw e;
        }
    }

    @Override
    public void fail(UUID id, String problem) {
        imports.fail(id, problem);
    }

    @Override
    public String tooLarge() {
        return OrganisationProblem.FILE_TOO_LARGE.code();
    }

    private void walk(UUID id, Status from) throws IOException {
        var copy = Files.createTempFile("roster", null);
        try (var in = files.open(id)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            files.store(RosterReport.fileOf(id), report -> {
                var pass = new Pass(id, from, report);
                RosterFile.read(copy, pass::take);
                pass.flush();
            });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private final class Pass {
        private final UUID id;
        private final Status from;
        private final OutputStream report;
        private final HashMap<String, Integer> seenNips = new HashMap<>();
        private ArrayList<RosterFile.Line> chunk = new ArrayList<>(CHUNK);
        private Counts counts = Counts.NONE;

        Pass(UUID id, Status from, OutputStream report) {
            this.id = id;
            this.from = from;
            this.report = report;
        }

        void take(RosterFile.Line line) {
            chunk.add(line);
            if (chunk.size() == CHUNK) flush();
        }

        void flush() {
            var outcome = imports.process(chunk, seenNips, from == Status.APPLYING);
            chunk = new ArrayList<>(CHUNK);
            counts = counts.plus(outcome.counts());
            imports.progress(id, from, counts);
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

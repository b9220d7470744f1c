package id.ampera.report;

import id.ampera.platform.crypto.Sha256;
import id.ampera.platform.storage.FileStore;
import id.ampera.report.Report.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Files of reports, with their hash. */
@ApplicationScoped
class ReportFiles {
    private static final Logger LOG = Logger.getLogger(ReportFiles.class);

    private final FileStore store;

    ReportFiles(FileStore store) {
        this.store = store;
    }

    StoredFile keep(byte[] content) {
        var id = UUID.randomUUID();
        try {
            store.store(id, out -> out.write(content));
        } catch (IOException e) {
            throw new IllegalStateException("the report could not be stored", e);
        }
        return new StoredFile(id, content.length, Sha256.hex(content));
    }

    InputStream open(StoredFile file) throws IOException {
        return store.open(file.fileId());
    }

    boolean isIntact(StoredFile file) {
        try (var in = open(file)) {
            return Sha256.hex(in.readAllBytes()).equals(file.sha256());
        } catch (IOException e) {
            LOG.warnf("file %s of a report cannot be read: %s", file.fileId(), e);
            return false;
        }
    }

    /** Of a report that did not come about. What cannot be removed is named by no row, and harms nobody. */
    void remove(Collection<StoredFile> files) {
        for (var file : files) {
            try {
                store.delete(file.fileId());
            } catch (IOException e) {
                LOG.warnf(
                        "file %s was not removed: %s",
                        file.fileId(), e.getClass().getSimpleName());
            }
        }
    }
}

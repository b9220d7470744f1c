package id.ampera.report;

import id.ampera.platform.storage.FileStore;
import id.ampera.report.Report.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Files of reports, with their hash. One whose report was given up stays behind, and nobody knows it. */
@ApplicationScoped
class ReportFiles {
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
        return new StoredFile(id, content.length, sha256(content));
    }

    InputStream open(StoredFile file) throws IOException {
        return store.open(file.fileId());
    }

    boolean isIntact(StoredFile file) {
        try (var in = open(file)) {
            return sha256(in.readAllBytes()).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

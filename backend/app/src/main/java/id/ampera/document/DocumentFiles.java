package id.ampera.document;

import id.ampera.platform.extraction.TextExtraction;
import id.ampera.platform.storage.FileName;
import id.ampera.platform.storage.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Files of documents: their text is read first, then they are stored, then their row is written; or nothing is. */
@ApplicationScoped
class DocumentFiles {
    private static final Logger LOG = Logger.getLogger(DocumentFiles.class);

    private final FileStore store;
    private final TextExtraction extraction;

    DocumentFiles(FileStore store, TextExtraction extraction) {
        this.store = store;
        this.extraction = extraction;
    }

    /** @param write the transaction; when it fails the file is taken back */
    <T> T take(Path content, String fileName, Function<UploadedFile, T> write) {
        var name = FileName.of(fileName);
        var text = extraction.extract(content, name);
        var id = UUID.randomUUID();
        var isWritten = false;
        try {
            try (var out = store.create(id)) {
                Files.copy(content, out);
            }
            UploadedFile file;
            try (var in = Files.newInputStream(content)) {
                file = new UploadedFile(id, name, Files.size(content), Sha256.of(in), text);
            }
            var result = write.apply(file);
            isWritten = true;
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isWritten) remove(java.util.List.of(id));
        }
    }

    InputStream open(UUID id) throws IOException {
        return store.open(id);
    }

    /** What cannot be removed is named by no row any more, and harms nobody. */
    void remove(Collection<UUID> ids) {
        for (var id : ids) {
            try {
                store.delete(id);
            } catch (IOException e) {
                LOG.warnf("file %s was not removed", id);
            }
        }
    }
}

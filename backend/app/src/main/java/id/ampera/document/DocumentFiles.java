package id.ampera.document;

import id.ampera.platform.extraction.TextExtraction;
import id.ampera.platform.storage.FileName;
import id.ampera.platform.storage.Uploads;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** Files of documents: their text is read first, then they are stored, then their row is written; or nothing is. */
@ApplicationScoped
class DocumentFiles {
    private final Uploads uploads;
    private final TextExtraction extraction;

    DocumentFiles(Uploads uploads, TextExtraction extraction) {
        this.uploads = uploads;
        this.extraction = extraction;
    }

    /** @param write the transaction; when it fails the file is taken back */
    <T> T take(Path content, String fileName, Function<UploadedFile, T> write) {
        var text = extraction.extract(content, FileName.of(fileName));
        return uploads.take(content, fileName, file -> write.apply(new UploadedFile(file, text)));
    }

    InputStream open(UUID id) {
        return uploads.open(id);
    }

    void remove(Collection<UUID> ids) {
        uploads.remove(ids);
    }
}

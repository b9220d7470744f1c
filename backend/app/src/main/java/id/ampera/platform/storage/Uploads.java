package id.ampera.platform.storage;

import id.ampera.platform.crypto.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Uploaded files and the rows that name them: the file is stored, then its row is written; or neither is. */
@ApplicationScoped
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final FileStore store;

    Uploads(FileStore store) {
        this.store = store;
    }

    /**
     * @param content looked at already
     * @param fileName as the browser sent it, or null
     * @param write the transaction; when it fails the file is taken back
     */
    public <T> T take(Path content, String fileName, Function<Upload, T> write) {
        return take(() -> Files.newInputStream(content), fileName, write);
    }

    /**
     * The same for what was made of an upload, and has no name.
     *
     * @param write the transaction; when it fails the file is taken back
     */
    public <T> T take(byte[] content, Function<Upload, T> write) {
        return take(() -> new ByteArrayInputStream(content), null, write);
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private <T> T take(Source content, String fileName, Function<Upload, T> write) {
        var id = UUID.randomUUID();
        var isWritten = false;
        try {
            var result = write.apply(keep(id, content, fileName));
            isWritten = true;
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!isWritten) remove(List.of(id));
        }
    }

    private Upload keep(UUID id, Source content, String fileName) throws IOException {
        var digest = Sha256.digest();
        var bytes = new AtomicLong();
        try (var in = new DigestInputStream(content.open(), digest)) {
            store.store(id, out -> bytes.set(in.transferTo(out)));
        }
        return new Upload(id, FileName.of(fileName), bytes.get(), HexFormat.of().formatHex(digest.digest()));
    }

    public InputStream open(UUID id) {
        try {
            return store.open(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What cannot be removed is named by no row any more, and harms nobody. */
    public void remove(Collection<UUID> ids) {
        for (var id : ids) {
            try {
                store.delete(id);
            } catch (IOException e) {
                LOG.warnf("file %s was not removed: %s", id, e.getClass().getSimpleName());
            }
        }
    }
}

package id.ampera.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Files that belong to rows of the database; named by id, never by what a user called them. */
public interface FileStore {

    /** A new file, complete once the stream is closed; given up when it is not. */
    OutputStream create(UUID id) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream open(UUID id) throws IOException;

    boolean exists(UUID id);

    void delete(UUID id) throws IOException;
}

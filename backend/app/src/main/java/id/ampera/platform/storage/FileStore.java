package id.ampera.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Files that belong to rows of the database; named by id, never by what a user called them. */
public interface FileStore {

    /** What is to be in a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file whole or not at all: what throws, is interrupted or killed leaves what was there before. */
    void store(UUID id, Content content) throws IOException;

    /** @throws java.nio.file.NoSuchFileException when there is none */
    InputStream open(UUID id) throws IOException;

    boolean exists(UUID id);

    void delete(UUID id) throws IOException;

    /** Files that were last written before. */
    List<UUID> writtenBefore(Instant limit) throws IOException;

    /**
     * Removes what was begun before and never became a file.
     *
     * @return how many
     */
    int clearDrafts(Instant limit) throws IOException;
}

package id.ampera.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

@ApplicationScoped
class DirectoryFileStore implements FileStore {
    private final FileStoreConfig config;

    DirectoryFileStore(FileStoreConfig config) {
        this.config = config;
    }

    @Override
    public OutputStream create(UUID id) throws IOException {
        Files.createDirectories(config.directory());
        return new BufferedOutputStream(Files.newOutputStream(path(id)));
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public boolean exists(UUID id) {
        return Files.exists(path(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path path(UUID id) {
        return config.directory().resolve(id.toString());
    }
}

package id.ampera.platform.storage;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One file each in a directory; written to a draft beside it, which takes its name once it is on the disk. */
@ApplicationScoped
class DirectoryFileStore implements FileStore {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern NAME = Pattern.compile(ID);
    private static final Pattern DRAFT = Pattern.compile("\\." + ID + "\\." + ID);

    private final FileStoreConfig config;

    DirectoryFileStore(FileStoreConfig config) {
        this.config = config;
    }

    @Override
    public void store(UUID id, Content content) throws IOException {
        Files.createDirectories(config.directory());
        var draft = config.directory().resolve("." + id + "." + UUID.randomUUID());
        try {
            write(draft, content);
            Files.move(draft, path(id), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        try (var directory = FileChannel.open(config.directory(), READ)) {
            directory.force(true);
        }
    }

    private static void write(Path draft, Content content) throws IOException {
        try (var channel = FileChannel.open(draft, CREATE_NEW, WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
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

    @Override
    public List<UUID> writtenBefore(Instant limit) throws IOException {
        return before(limit).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> NAME.matcher(name).matches())
                .map(UUID::fromString)
                .toList();
    }

    @Override
    public int clearDrafts(Instant limit) throws IOException {
        int removed = 0;
        for (var file : before(limit)) {
            if (!DRAFT.matcher(file.getFileName().toString()).matches()) continue;
            if (Files.deleteIfExists(file)) removed++;
        }
        return removed;
    }

    private List<Path> before(Instant limit) throws IOException {
        if (!Files.isDirectory(config.directory())) return List.of();
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(config.directory())) {
            for (var file : files) if (isBefore(file, limit)) found.add(file);
        }
        return found;
    }

    private static boolean isBefore(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    private Path path(UUID id) {
        return config.directory().resolve(id.toString());
    }
}

package id.ampera.platform.crypto;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One file per secret in a directory of one process. Directory 0700, files 0600; needs a POSIX file system with hard
 * links. A secret is written to a draft, synced, and linked to its name: a link fails if the name is taken, where a move
 * would replace. Drafts that a crash left are destroyed at the next start.
 *
 * <p>Overwriting reaches the blocks of an ordinary disk. A copy-on-write or wear-levelled one may keep the old blocks,
 * and a snapshot or backup of the directory keeps the key: keep it out of both, on an encrypted volume.
 */
public final class DirectoryKeyStore implements KeyStore {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,119}");
    private static final String DRAFT = ".draft-";
    private static final Set<PosixFilePermission> OWNER_ALL = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_FILE = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path directory;

    /** Opens the directory, creates it if absent, and takes rights away from group and others. */
    public DirectoryKeyStore(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(OWNER_ALL));
            Files.setPosixFilePermissions(directory, OWNER_ALL);
            try (var drafts = Files.newDirectoryStream(directory, DRAFT + "*")) {
                for (var draft : drafts) discardDraft(draft);
            }
            syncDirectory();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(String name, byte[] secret) {
        var file = file(name);
        var draft = directory.resolve(DRAFT + UUID.randomUUID());
        try {
            try {
                write(draft, secret);
                Files.createLink(file, draft);
            } finally {
                discardDraft(draft);
            }
            syncDirectory();
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("key exists: " + name, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> find(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("no such key: " + name));
    }

    @Override
    public List<String> listNames() {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean destroy(String name) {
        try {
            overwriteAndDelete(file(name));
            syncDirectory();
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a key name");
        return directory.resolve(name);
    }

    private static void write(Path draft, byte[] secret) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(OWNER_FILE);
        try (var channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), ownerOnly)) {
            fill(channel, ByteBuffer.wrap(secret));
        }
    }

    /** A draft that is already linked shares its bytes with the key: then only the second name goes. */
    private static void discardDraft(Path draft) throws IOException {
        if (!Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) return;
        if ((int) Files.getAttribute(draft, "unix:nlink", LinkOption.NOFOLLOW_LINKS) > 1) Files.delete(draft);
        else overwriteAndDelete(draft);
    }

    private static void overwriteAndDelete(Path file) throws IOException {
        try (var channel = FileChannel.open(file, WRITE, LinkOption.NOFOLLOW_LINKS)) {
            var noise = new byte[Math.toIntExact(channel.size())];
            RANDOM.nextBytes(noise);
            fill(channel, ByteBuffer.wrap(noise));
        }
        Files.delete(file);
    }

    private static void fill(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.force(true);
    }

    private void syncDirectory() throws IOException {
        try (var channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }
}

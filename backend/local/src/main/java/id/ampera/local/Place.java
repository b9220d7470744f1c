package id.ampera.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The folder in which one system keeps its data, held by one launcher at a time.
 *
 * <p>A first start is complete when the marker is written. Without it the data is half made (somebody pulled the plug
 * in the middle), and the next start throws it away.
 */
final class Place implements AutoCloseable {

    private final Path data;
    private final Path logs;
    private final String publicUrl;
    private final RandomAccessFile lockFile;
    private final FileLock lock;

    private Place(Path data, Path logs, String publicUrl, RandomAccessFile lockFile, FileLock lock) {
        this.data = data;
        this.logs = logs;
        this.publicUrl = publicUrl;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static Place hold(Path data, String publicUrl) throws IOException {
        Files.createDirectories(data.getParent());
        RandomAccessFile file = new RandomAccessFile(
                data.resolveSibling(data.getFileName() + ".lock").toFile(), "rw");
        FileLock lock = file.getChannel().tryLock();
        if (lock == null) {
            file.close();
            throw new Problem(
                    "Ampera dari folder ini sudah berjalan. Hentikan dahulu dengan Ctrl-C di jendelanya.",
                    "Ampera is already running from this folder. Stop it first with Ctrl-C in its window.");
        }
        return new Place(data, data.resolveSibling("logs"), publicUrl, file, lock);
    }

    private static Path lockFile(Path data) {
        return data.resolveSibling(data.getFileName() + ".lock");
    }

    Path lockFile() {
        return lockFile(data);
    }

    Path data() {
        return data;
    }

    String publicUrl() {
        return publicUrl;
    }

    Path log(String name) {
        return logs.resolve(data.getFileName() + "-" + name + ".log");
    }

    private Path marker() {
        return data.resolve("complete");
    }

    boolean isComplete() {
        return Files.exists(marker());
    }

    void complete() throws IOException {
        Files.writeString(marker(), "");
    }

    /** Ends what an earlier launcher may have left, and throws away what it left half made. */
    void makeReady(Steps steps) throws IOException {
        for (String server : new String[] {"api", "keycloak", "mariadb"}) {
            Child.endLeftover(data.resolve(server + ".pid"));
        }
        if (Files.exists(data) && !isComplete()) {
            steps.step("An earlier first start was cut off: start from empty data", this::empty);
        }
        Files.createDirectories(data);
    }

    void empty() throws IOException {
        Files.deleteIfExists(marker());
        Trees.delete(data);
    }

    /** The port of the local mail server; Keycloak keeps it in its database, so it stays the same. */
    int smtpPort() throws IOException {
        Path file = data.resolve("smtp-port");
        if (!Files.exists(file)) {
            Files.writeString(file, String.valueOf(Ports.free()));
        }
        return Integer.parseInt(Files.readString(file).strip());
    }

    /** The secret of the client `ampera-integration`, made at the first start. */
    String integrationSecret() throws IOException {
        return secret("integration-secret");
    }

    /** The secret of the client `ampera-provisioning`, with which the API makes accounts. */
    String provisioningSecret() throws IOException {
        return secret("provisioning-secret");
    }

    /** The secret of the client `ampera-returned-mail`, with which a mail server hands in what came back. */
    String returnedMailSecret() throws IOException {
        return secret("returned-mail-secret");
    }

    /** Of the administrator of Keycloak itself, as whom a test sets up another realm. */
    String keycloakAdminPassword() throws IOException {
        return secret("keycloak-admin");
    }

    private String secret(String name) throws IOException {
        Path file = data.resolve(name);
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() throws IOException {
        lock.release();
        lockFile.close();
    }
}

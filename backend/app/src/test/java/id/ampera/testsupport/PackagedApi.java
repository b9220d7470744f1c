package id.ampera.testsupport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.jdbc.MysqlDataSource;
import id.ampera.local.EmbeddedDatabase;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The packaged API as a process in 256 MB of memory, on a database and in a directory of its own, to be killed. */
public final class PackagedApi implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final String schema;
    private final File log;
    private EmbeddedDatabase embedded;
    private String url;
    private String user;
    private String password;
    private Process process;
    private int port;

    /** @param name of the schema, the directory of files and the log */
    public PackagedApi(String name) throws SQLException {
        assertThat(JAR).as("packaged API; make test-deep builds it").exists();
        schema = "ampera_" + name;
        log = new File("target/" + name + ".log");
        findDatabase();
        createSchema();
    }

    private void findDatabase() {
        var named = System.getenv("AMPERA_DB_URL");
        if (named != null && !named.isBlank()) {
            url = named.replaceAll("^([^/]*//[^/]+/).*$", "$1") + schema;
            user = System.getenv().getOrDefault("AMPERA_DB_USER", "ampera");
            password = System.getenv().getOrDefault("AMPERA_DB_PASSWORD", "");
            return;
        }
        var directory = Path.of("target", "database").toAbsolutePath();
        embedded = EmbeddedDatabase.start(
                new EmbeddedDatabase.Options(directory.resolve("base"), directory.resolve("killed"), 0, true, "64M"));
        url = embedded.jdbcUrl(schema);
        user = EmbeddedDatabase.USER;
        password = EmbeddedDatabase.PASSWORD;
    }

    private void createSchema() throws SQLException {
        try (var connection = DriverManager.getConnection(url.replace(schema, ""), user, password);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
        }
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    public DataSource dataSource() throws SQLException {
        var source = new MysqlDataSource();
        source.setUrl(url);
        // many rows in one statement
        source.setRewriteBatchedStatements(true);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    /** Where its files lie. */
    public Path files() {
        return Path.of("target", schema + "-files").toAbsolutePath();
    }

    public int port() {
        return port;
    }

    /** As the administrator. */
    public RequestSpecification caller() {
        return given().baseUri("http://127.0.0.1")
                .port(port)
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN));
    }

    /** @param options of the virtual machine */
    public void start(String... options) throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                // the profile that trusts the tokens of tests
                "-Dquarkus.profile=test",
                "-Dquarkus.oidc.public-key=" + Tokens.publicKey(),
                "-Dquarkus.oidc.token.issuer=" + Tokens.ISSUER,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.test-port=" + port,
                "-Dquarkus.datasource.jdbc.url=" + url,
                "-Dquarkus.datasource.username=" + user,
                "-Dquarkus.datasource.password=" + password,
                "-Dampera.files.directory=" + files(),
                // what a kill leaves is taken up soon
                "-Dampera.jobs.tick=1s",
                "-Dampera.jobs.silence=5s"));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(Map.of("AMPERA_DEMO", "false"));
        process = builder.start();
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) throw new IllegalStateException("the API ended: " + Files.readString(log.toPath()));
            try {
                if (caller().get("/units").statusCode() == 200) return;
            } catch (Exception notYet) {
                // RestAssured throws the connect exception undeclared
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the API did not start: " + Files.readString(log.toPath()));
    }

    /** By SIGKILL, in the middle of what it does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            process.destroy();
            if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
        }
        if (embedded != null) embedded.close();
    }
}

package id.ampera.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.local.EmbeddedDatabase;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenRoster;
import id.ampera.testsupport.Tokens;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged API in 256 MB of memory, killed in the middle of an import, and started again. */
@Tag("deep")
class RosterImportKilledTest {
    private static final int ROWS = 15_000;
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private int port;
    private String database;
    private String user;
    private String password;

    @Test
    void an_import_that_is_killed_midway_ends_as_if_it_had_not_been() throws Exception {
        assertThat(JAR).as("packaged API; make test-deep builds it").exists();
        try (var embedded = embedded()) {
            createSchema();
            var api = start();
            String id;
            byte[] file;
            try {
                var unit = Given.unitInput();
                caller().contentType("application/json")
                        .body(unit)
                        .post("/units")
                        .then()
                        .statusCode(201);
                file = GivenRoster.workbook(ROWS, (String) unit.get("code"));
                id = GivenRoster.upload(caller(), "pegawai.xlsx", file);
                var checked = GivenRoster.await(this::caller, id, "CHECKED", "FAILED");
                assertThat(checked.getInt("rowsAdded")).isEqualTo(ROWS);
                caller().post("/roster-imports/" + id + "/apply").then().statusCode(202);
                while (employees() < 2_000) Thread.sleep(20);
            } finally {
                api.destroyForcibly().waitFor();
            }
            assertThat(employees()).isBetween(2_000L, ROWS - 1L);

            api = start();
            try {
                assertThat(GivenRoster.await(this::caller, id, "APPLIED", "FAILED")
                                .getString("status"))
                        .isEqualTo("APPLIED");
                assertThat(employees()).isEqualTo(ROWS);
                var again = GivenRoster.upload(caller(), "pegawai.xlsx", file);
                var view = GivenRoster.await(this::caller, again, "CHECKED", "FAILED");
                assertThat(view.getInt("rowsUnchanged")).isEqualTo(ROWS);
                assertThat(view.getInt("rowsAdded") + view.getInt("rowsChanged"))
                        .isZero();
            } finally {
                api.destroy();
                if (!api.waitFor(20, TimeUnit.SECONDS)) api.destroyForcibly();
            }
        }
    }

    private RequestSpecification caller() {
        return given().baseUri("http://127.0.0.1")
                .port(port)
                .basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(Api.ADMIN));
    }

    private EmbeddedDatabase embedded() {
        var named = System.getenv("AMPERA_DB_URL");
        if (named != null && !named.isBlank()) {
            database = named.replaceAll("^([^/]*//[^/]+/).*$", "$1") + "ampera_killed";
            user = System.getenv().getOrDefault("AMPERA_DB_USER", "ampera");
            password = System.getenv().getOrDefault("AMPERA_DB_PASSWORD", "");
            return null;
        }
        var directory = Path.of("target", "database").toAbsolutePath();
        var embedded = EmbeddedDatabase.start(
                new EmbeddedDatabase.Options(directory.resolve("base"), directory.resolve("killed"), 0, true, "64M"));
        database = embedded.jdbcUrl("ampera_killed");
        user = EmbeddedDatabase.USER;
        password = EmbeddedDatabase.PASSWORD;
        return embedded;
    }

    private void createSchema() throws SQLException {
        var server = database.replace("ampera_killed", "");
        try (var connection = DriverManager.getConnection(server, user, password);
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists ampera_killed");
            statement.execute("create database ampera_killed character set utf8mb4 collate utf8mb4_0900_ai_ci");
        }
    }

    private long employees() throws SQLException {
        try (var connection = DriverManager.getConnection(database, user, password);
                var rows = connection.createStatement().executeQuery("select count(*) from employee")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Process start() throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = new File("target/killed-import.log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        // the profile that trusts the tokens of tests
                        "-Dquarkus.profile=test",
                        "-Dquarkus.oidc.public-key=" + Tokens.publicKey(),
                        "-Dquarkus.oidc.token.issuer=" + Tokens.ISSUER,
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.http.test-port=" + port,
                        "-Dquarkus.datasource.jdbc.url=" + database,
                        "-Dquarkus.datasource.username=" + user,
                        "-Dquarkus.datasource.password=" + password,
                        "-Dampera.files.directory="
                                + Path.of("target/killed-files").toAbsolutePath(),
                        "-jar",
                        JAR.toAbsolutePath().toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(Map.of("AMPERA_DEMO", "false"));
        var process = builder.start();
        for (int i = 0; i < 600; i++) {
            if (!process.isAlive()) throw new IllegalStateException("the API ended: " + Files.readString(log.toPath()));
            try {
                if (caller().get("/units").statusCode() == 200) return process;
            } catch (Exception notYet) {
                // RestAssured throws the connect exception undeclared
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the API did not start: " + Files.readString(log.toPath()));
    }
}

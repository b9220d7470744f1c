package id.ampera.testsupport;

import id.ampera.local.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The real database for API tests: the server that {@code AMPERA_DB_URL} names, or an embedded one for this run. The
 * schema is made anew, so that every run walks through all migrations.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {
    private static final String SCHEMA = "ampera_test";

    private static String jdbcUrl;

    private EmbeddedDatabase embedded;

    /** Where the database of this run is, for what stands between. */
    static String jdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public Map<String, String> start() {
        var env = System.getenv();
        var given = env.get("AMPERA_DB_URL");
        String server;
        String user;
        String password;
        if (given == null || given.isBlank()) {
            var directory = Path.of("target", "database").toAbsolutePath();
            embedded = EmbeddedDatabase.start(
                    EmbeddedDatabase.Options.of(directory, 0).relaxed().withBinaryLog());
            server = embedded.jdbcUrl("");
            user = EmbeddedDatabase.USER;
            password = EmbeddedDatabase.PASSWORD;
            execute(server, user, password, "reset master");
        } else {
            server = given;
            user = env.getOrDefault("AMPERA_DB_USER", "ampera");
            password = env.getOrDefault("AMPERA_DB_PASSWORD", "");
        }
        var base = server.replaceAll("^([^/]*//[^/]+/).*$", "$1");
        var named = server.replaceAll("^[^/]*//[^/]+/([^?]*).*$", "$1");
        var schema = named.isBlank() ? SCHEMA : named + "_test";
        recreate(base, schema, user, password);
        jdbcUrl = base + schema;
        var config = new HashMap<String, String>();
        config.put("quarkus.datasource.jdbc.url", jdbcUrl);
        config.put("quarkus.datasource.username", user);
        config.put("quarkus.datasource.password", password);
        config.put("quarkus.oidc.public-key", Tokens.publicKey());
        config.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
        return config;
    }

    private static void recreate(String base, String schema, String user, String password) {
        execute(
                base,
                user,
                password,
                "drop database if exists " + schema,
                "create database " + schema + " character set utf8mb4 collate utf8mb4_0900_ai_ci");
    }

    private static void execute(String base, String user, String password, String... statements) {
        try (var connection = DriverManager.getConnection(base, user, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database is not reachable at " + base, e);
        }
    }

    @Override
    public void stop() {
        if (embedded != null) embedded.close();
    }
}

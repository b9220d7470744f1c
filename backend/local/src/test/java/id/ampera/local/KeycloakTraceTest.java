package id.ampera.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What an operator finds of people who signed in, in Keycloak's database and log: nothing. Row for row the database is the
 * same before and after, while sessions are open and when they are over. Needs what {@code make build} makes.
 */
@Tag("deep")
class KeycloakTraceTest {

    private static final List<String> PEOPLE =
            List.of("199309182019022008", "199506042020121009", "199101302023212010");
    private static final long WRITTEN_BY_THEN = 2_000;

    private final Path local = Path.of("target/keycloak-trace").toAbsolutePath();

    @Test
    void whoever_signs_in_leaves_no_row_and_no_line() throws Exception {
        Trees.delete(local.resolve("data"));
        int port = Ports.free();
        Settings settings = Settings.of(Map.of("AMPERA_PORT", String.valueOf(port)));
        Keycloak keycloak = new Keycloak(settings);
        Map<String, List<String>> before = new TreeMap<>();
        Map<String, List<String>> during = new TreeMap<>();
        Map<String, List<String>> after = new TreeMap<>();
        try (Place place = Place.hold(local.resolve("data"), "http://localhost:" + port);
                Cleanup cleanup = new Cleanup()) {
            Files.createDirectories(place.data());
            Files.deleteIfExists(place.log("keycloak"));
            keycloak.prepare(new Steps(), cleanup);
            Child server = keycloak.start(place, port, cleanup);
            before.putAll(tables(settings, place, "before"));

            for (String nip : PEOPLE) {
                KeycloakForm browser = new KeycloakForm(place.publicUrl());
                assertThat(browser.signIn(nip, "salah-sekali-2026").statusCode())
                        .isEqualTo(200);
                assertThat(browser.token(nip, Keycloak.DEMO_PASSWORD)).isNotEmpty();
            }
            during.putAll(tables(settings, place, "during"));

            server.close();
            after.putAll(tables(settings, place, "after"));
            assertThat(Files.readString(place.log("keycloak"))).doesNotContain(PEOPLE);
        }
        // the attacker is not blind: accounts stand there
        assertThat(String.join("\n", before.get("USER_ENTITY"))).contains(PEOPLE);
        assertThat(before).hasSizeGreaterThan(80);
        before.forEach((table, rows) -> {
            assertThat(during.get(table)).as("%s, signed in", table).isEqualTo(rows);
            assertThat(after.get(table))
                    .as("%s, when Keycloak was stopped", table)
                    .isEqualTo(rows);
        });
    }

    private Map<String, List<String>> tables(Settings settings, Place place, String moment) throws Exception {
        Thread.sleep(WRITTEN_BY_THEN);
        Path copy = Files.createDirectories(place.data().resolve(moment)).resolve("db.mv.db");
        Files.copy(place.data().resolve("keycloak/db.mv.db"), copy);
        try (var driver = new URLClassLoader(new URL[] {h2(settings)});
                Connection connection = connect(driver, copy)) {
            Map<String, List<String>> tables = new TreeMap<>();
            // which servers run stands in JGROUPS_PING, and goes when they stop
            String names = "select table_name from information_schema.tables"
                    + " where table_schema = 'PUBLIC' and table_name <> 'JGROUPS_PING'";
            for (String name : rows(connection, names)) {
                tables.put(name, rows(connection, "select * from \"" + name + "\""));
            }
            return tables;
        }
    }

    private static Connection connect(ClassLoader loader, Path file) throws Exception {
        Driver h2 = (Driver) loader.loadClass("org.h2.Driver").getConstructor().newInstance();
        Properties who = new Properties();
        who.setProperty("user", "");
        who.setProperty("password", "");
        String url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "") + ";NON_KEYWORDS=VALUE;IFEXISTS=TRUE";
        return h2.connect(url, who);
    }

    private static URL h2(Settings settings) throws Exception {
        try (var homes = Files.newDirectoryStream(settings.local(), "keycloak-*")) {
            Path libraries = homes.iterator().next().resolve("lib/lib/main");
            try (var found = Files.newDirectoryStream(libraries, "com.h2database.h2-*.jar")) {
                return found.iterator().next().toUri().toURL();
            }
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(String.join("\t", row));
            }
        }
        rows.sort(null);
        return rows;
    }
}

package id.ampera.response;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What lies on the disk of the database server at one moment, copied as it lies, and the papers beside it: what the server
 * tells of itself, logs, metrics.
 */
record Seizure(String moment, Map<String, Path> files, Map<String, byte[]> papers) {
    private static final Set<String> OF_THE_SERVER = Set.of("mysql", "sys", "performance_schema");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int RESTLESS_PAGES = 8;

    /** Everything that the server still holds in memory is on the disk first, as it would be after a night. */
    static Seizure of(DataSource database, String moment, Path into, Map<String, byte[]> papers)
            throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            writeOut(connection);
            var told = new TreeMap<>(papers);
            told.putAll(whatTheServerTells(connection));
            var data = Path.of(one(connection, "select @@datadir"));
            if (!Files.isReadable(data)) throw new IllegalStateException("the server's disk is not here: " + data);
            var schema = one(connection, "select database()");
            return new Seizure(moment, copy(data, into.resolve(moment), schema), told);
        }
    }

    /** What an earlier run seized. */
    static void forget(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var found = Files.walk(folder)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static void writeOut(Connection connection) throws SQLException {
        var before = one(connection, "select @@innodb_max_dirty_pages_pct");
        var low = one(connection, "select @@innodb_max_dirty_pages_pct_lwm");
        try {
            run(connection, "set global innodb_max_dirty_pages_pct_lwm = 0");
            run(connection, "set global innodb_max_dirty_pages_pct = 0");
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (dirtyPages(connection) > RESTLESS_PAGES && System.nanoTime() < until) Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            run(connection, "set global innodb_max_dirty_pages_pct = " + before);
            run(connection, "set global innodb_max_dirty_pages_pct_lwm = " + low);
        }
        run(connection, "flush engine logs");
        run(connection, "flush binary logs");
    }

    private static int dirtyPages(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show global status like 'Innodb_buffer_pool_pages_dirty'")) {
            rows.next();
            return rows.getInt(2);
        }
    }

    private static Map<String, byte[]> whatTheServerTells(Connection connection) throws SQLException {
        var told = new TreeMap<String, byte[]>();
        var sql = "select concat(table_schema, '.', table_name) from information_schema.tables"
                + " where table_schema = 'performance_schema'"
                + " or table_schema = 'information_schema' and table_name like 'INNODB%'"
                + " or table_schema = 'information_schema' and table_name = 'PROCESSLIST'";
        for (var table : column(connection, sql)) told.put(table, rows(connection, table));
        told.put("innodb-status", rows(connection, "show engine innodb status", 3));
        return told;
    }

    private static byte[] rows(Connection connection, String table) throws SQLException {
        return rows(connection, "select * from " + table, 1);
    }

    private static byte[] rows(Connection connection, String sql, int from) throws SQLException {
        var text = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int i = from; i <= rows.getMetaData().getColumnCount(); i++) {
                    var value = rows.getBytes(i);
                    // bytes as they are: a statement may hold an id raw
                    if (value != null) text.append(new String(value, StandardCharsets.ISO_8859_1));
                    text.append('\t');
                }
                text.append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Logs and table spaces of the server as a whole, and the tables of this schema. */
    private static Map<String, Path> copy(Path data, Path into, String schema) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var found = Files.walk(data)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                var name = data.relativize(file);
                var isOfSomeSchema = name.getNameCount() > 1 && !name.toString().startsWith("#");
                if (isOfSomeSchema && !name.startsWith(schema)) continue;
                if (OF_THE_SERVER.contains(name.getName(0).toString())) continue;
                var copy = into.resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                files.put(name.toString().replace(schema + "/", ""), copy);
            }
        }
        return files;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return column(connection, sql).get(0);
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}

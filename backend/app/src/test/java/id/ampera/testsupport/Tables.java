package id.ampera.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Looks into the database past the application: what every table holds, and which changed in between. */
public final class Tables {
    private Tables() {}

    /** All rows of every table as text. */
    public static Map<String, List<String>> snapshot(DataSource database) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var connection = database.getConnection()) {
            for (var table : names(connection)) tables.put(table, rows(connection, "select * from " + table));
        }
        return tables;
    }

    public static Set<String> changed(Map<String, List<String>> before, Map<String, List<String>> after) {
        var changed = new TreeSet<String>();
        after.forEach((table, rows) -> {
            if (!rows.equals(before.get(table))) changed.add(table);
        });
        return changed;
    }

    public static List<String> query(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return rows(connection, sql);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        return rows(
                connection,
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' order by table_name");
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    var value = rows.getObject(i);
                    row.add(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value));
                }
                found.add(String.join("|", row));
            }
        }
        found.sort(null);
        return found;
    }
}

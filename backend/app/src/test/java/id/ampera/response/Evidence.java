package id.ampera.response;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A logical dump at one moment: every table, its rows in the order in which the server gives them. */
record Evidence(Map<String, List<Map<String, String>>> tables) {

    static Evidence of(DataSource database) throws SQLException {
        var tables = new TreeMap<String, List<Map<String, String>>>();
        try (var connection = database.getConnection()) {
            for (var name : names(connection)) tables.put(name, rows(connection, "select * from " + name));
        }
        return new Evidence(tables);
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static List<String> names(Connection connection) throws SQLException {
        var sql = "select table_name as name from information_schema.tables where table_schema = database()"
                + " and table_type = 'BASE TABLE'";
        return rows(connection, sql).stream().map(row -> row.get("name")).toList();
    }

    private static List<Map<String, String>> rows(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<Map<String, String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                var row = new LinkedHashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    var value = rows.getObject(i);
                    var text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
                    row.put(columns.getColumnLabel(i), text);
                }
                found.add(row);
            }
        }
        return found;
    }
}

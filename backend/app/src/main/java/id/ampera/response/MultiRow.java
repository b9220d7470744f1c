package id.ampera.response;

import com.mysql.cj.MysqlType;
import com.mysql.cj.jdbc.JdbcConnection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Bytes by the dozen in one statement, which the server has read before and keeps for as long as the connection is held.
 * The driver's usual way writes bytes into the text of the statement as hexadecimal digits, twice as many and reckoned by
 * both sides: with sealed answers that was a third of the processor time of an answer. They are named as a BLOB, since a
 * server goes through whatever is named otherwise character by character.
 */
final class MultiRow implements AutoCloseable {
    private final Connection connection;
    private final IntFunction<String> text;
    private final Map<Integer, PreparedStatement> prepared = new HashMap<>();

    /** @param text of the statement for so many rows */
    MultiRow(Connection connection, IntFunction<String> text) {
        this.connection = connection;
        this.text = text;
    }

    /** @param into up to and with the word {@code values} */
    static MultiRow inserts(Connection connection, String into, int columns) {
        var row = "(" + Ids.marks(columns) + ")";
        return new MultiRow(connection, rows -> into + " " + String.join(",", Collections.nCopies(rows, row)));
    }

    void write(List<byte[][]> rows) throws SQLException {
        if (rows.isEmpty()) return;
        var statement = of(rows.size());
        int at = 1;
        for (var row : rows) for (var value : row) set(statement, at++, value);
        statement.executeUpdate();
    }

    /** What the first column of the result holds, for one value and so many others. */
    List<byte[]> find(byte[] one, List<byte[]> others) throws SQLException {
        var statement = of(others.size());
        set(statement, 1, one);
        for (int i = 0; i < others.size(); i++) set(statement, i + 2, others.get(i));
        var found = new ArrayList<byte[]>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) found.add(rows.getBytes(1));
        }
        return found;
    }

    private PreparedStatement of(int rows) throws SQLException {
        var statement = prepared.get(rows);
        if (statement == null) {
            statement = connection.unwrap(JdbcConnection.class).serverPrepareStatement(text.apply(rows));
            prepared.put(rows, statement);
        }
        return statement;
    }

    private static void set(PreparedStatement statement, int at, byte[] value) throws SQLException {
        statement.setObject(at, value, MysqlType.BLOB);
    }

    @Override
    public void close() throws SQLException {
        var all = new ArrayList<>(prepared.values());
        prepared.clear();
        for (var each : all) each.close();
    }
}

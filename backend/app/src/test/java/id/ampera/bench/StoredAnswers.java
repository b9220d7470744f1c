package id.ampera.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** Fills the tables of a campaign with answers as if they had been given, and has their pages written out. */
final class StoredAnswers {
    private static final int PART = 100_000;
    private static final String DIGITS =
            "(select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5"
                    + " union all select 6 union all select 7 union all select 8 union all select 9)";
    /** Numbers below 100,000. */
    private static final String NUMBERS = "select a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d n from "
            + DIGITS + " a, " + DIGITS + " b, " + DIGITS + " c, " + DIGITS + " e, " + DIGITS + " f";

    private StoredAnswers() {}

    static void load(String url, String user, String password, String campaign, String stratum, int count, int length)
            throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password)) {
            execute(connection, "set sql_log_bin = 0");
            for (int from = 0; from < count; from += PART) {
                var hashes = "(select unhex(sha2(concat('stored ', n + " + from + "), 256)) h from (" + NUMBERS
                        + ") numbers order by h) hashes";
                execute(
                        connection,
                        "insert into sealed_inbox (campaign_id, slot, sealed) select ?, h, left(repeat(h, " + length
                                + " div 32 + 1), " + length + ") from " + hashes,
                        campaign);
                execute(
                        connection,
                        "insert into spent_ballot (campaign_id, ballot_hash, stratum_id, ballot, signature)"
                                + " select ?, h, ?, repeat(h, 2), repeat(h, 8) from " + hashes,
                        campaign,
                        stratum);
            }
            execute(connection, "flush tables sealed_inbox, spent_ballot for export");
            execute(connection, "unlock tables");
        }
    }

    private static void execute(Connection connection, String sql, String... ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                var id = UUID.fromString(ids[i]);
                statement.setBytes(
                        i + 1,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
            }
            statement.execute();
        }
    }
}

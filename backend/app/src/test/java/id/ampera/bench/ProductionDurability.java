package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Has the database keep its promises as in production before anything is measured: every commit on the disk, in the redo
 * log and in the binary log, pages written twice. Memory and redo log as a server has that is for the database.
 */
record ProductionDurability(String url, String user, String password) {
    /** What is in force, as a line of the figures. */
    String set() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("set global innodb_flush_log_at_trx_commit = 1");
            statement.execute("set global sync_binlog = 1");
            statement.execute("set global innodb_buffer_pool_size = 3 * 1024 * 1024 * 1024");
            var version = ask(connection, "select version()");
            var redo = version.contains("MariaDB") ? "innodb_log_file_size" : "innodb_redo_log_capacity";
            statement.execute("set global " + redo + " = 2 * 1024 * 1024 * 1024");
            assertThat(ask(connection, "select @@log_bin")).as("binary log").isEqualTo("1");
            assertThat(ask(connection, "select @@innodb_doublewrite"))
                    .as("doublewrite")
                    .isIn("1", "ON");
            return ("%s: innodb_flush_log_at_trx_commit %s, sync_binlog %s, log_bin %s, innodb_doublewrite %s,"
                            + " innodb_flush_method %s, innodb_buffer_pool_size %s, %s %s")
                    .formatted(
                            version,
                            ask(connection, "select @@innodb_flush_log_at_trx_commit"),
                            ask(connection, "select @@sync_binlog"),
                            ask(connection, "select @@log_bin"),
                            ask(connection, "select @@innodb_doublewrite"),
                            ask(connection, "select @@innodb_flush_method"),
                            ask(connection, "select @@innodb_buffer_pool_size"),
                            redo,
                            ask(connection, "select @@" + redo));
        }
    }

    private static String ask(java.sql.Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

package id.ampera.response;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The same survey on a server that keeps no time and no order either, but writes every answer at once. */
final class UnshuffledCopy {
    private final DataSource database;
    private final Play play;

    UnshuffledCopy(DataSource database, Play play) {
        this.database = database;
        this.play = play;
    }

    Seizure seize(Path into, long seed) throws Exception {
        var steps = new TreeMap<Integer, String[]>();
        play.issued()
                .forEach((person, at) -> steps.put(at, new String[] {
                    "update unshuffled_invitation set state = 'ISSUED' where id = unhex(?)", person
                }));
        play.end().rows("anonymous_answer").forEach(row -> {
            var at = play.sent().get(row.get("answers"));
            if (at != null) {
                steps.put(at, new String[] {
                    "insert into unshuffled_answer (id, answers) values (unhex(?), ?)",
                    row.get("id"),
                    row.get("answers")
                });
            }
        });
        // while somebody reads, as a backup does, no server clears away which transaction wrote a row
        try (var reader = database.getConnection()) {
            run(reader, "start transaction with consistent snapshot");
            try {
                write(steps);
                return Seizure.of(database, "leaky", into, Map.of());
            } finally {
                run(reader, "rollback");
                try (var connection = database.getConnection()) {
                    run(connection, "drop table unshuffled_invitation");
                    run(connection, "drop table unshuffled_answer");
                }
            }
        }
    }

    private void write(TreeMap<Integer, String[]> steps) throws SQLException {
        try (var connection = database.getConnection()) {
            run(
                    connection,
                    "create table unshuffled_invitation (id binary(16) primary key, state varchar(20) not null)");
            run(connection, "create table unshuffled_answer (id binary(16) primary key, answers mediumtext not null)");
            for (var person : play.issued().keySet()) {
                run(connection, "insert into unshuffled_invitation values (unhex(?), 'INVITED')", person);
            }
            for (var step : steps.values()) {
                run(connection, step[0], java.util.Arrays.copyOfRange(step, 1, step.length));
            }
        }
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.execute();
        }
    }
}

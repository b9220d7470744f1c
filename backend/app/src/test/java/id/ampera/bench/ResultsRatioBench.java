package id.ampera.bench;

import id.ampera.result.ResultsBench;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Results of 100,000 answers (20 items, 720 groups): the analysis with its gate against a bare loop that only counts the
 * same numbers, and against the same counts by SQL over the answers as they are stored.
 */
@Tag("bench")
class ResultsRatioBench {
    private static final int ANSWERS = 100_000;
    private static final int ITEMS = 20;
    private static final int OPTIONS = 5;
    private static final int GROUPS = 720;

    private final Random random = new Random(1);
    private final byte[][] chosen = new byte[ITEMS][ANSWERS];
    private final int[] group = new int[ANSWERS];

    @Test
    void results_of_a_hundred_thousand_answers() throws SQLException {
        for (int row = 0; row < ANSWERS; row++) group[row] = random.nextInt(GROUPS);
        for (var column : chosen) for (int row = 0; row < ANSWERS; row++) column[row] = (byte) random.nextInt(OPTIONS);

        var times = ResultsBench.run(ANSWERS);
        double bare = bareMillis();
        double sql = sqlMillis();
        Figures.tell("reading 100,000 stored answers into columns", times.readMillis(), "ms");
        Figures.tell("analysing them, gate included", times.analyseMillis(), "ms");
        Figures.tell("a page of results after that", times.pageMillis(), "ms");
        Figures.tell("a bare loop over the same arrays", bare, "ms");
        Figures.tell("the same counts by SQL over stored answers", sql, "ms");
        Figures.atMost("analysis per bare loop", times.analyseMillis() / bare, 40);
        Figures.atLeast("SQL per analysis", sql / times.analyseMillis(), 5);
    }

    private double bareMillis() {
        var runs = new double[5];
        int total = 0;
        for (int run = -3; run < runs.length; run++) {
            long began = System.nanoTime();
            for (var column : chosen) {
                var counts = new int[GROUPS * OPTIONS];
                for (int row = 0; row < ANSWERS; row++) counts[group[row] * OPTIONS + column[row]]++;
                total += counts[0];
            }
            if (run >= 0) runs[run] = (System.nanoTime() - began) / 1e6;
        }
        if (total == 0) throw new AssertionError("nothing was counted");
        return Figures.median(runs);
    }

    private double sqlMillis() throws SQLException {
        var user = System.getenv().getOrDefault("AMPERA_DB_USER", "ampera");
        var password = System.getenv().getOrDefault("AMPERA_DB_PASSWORD", "");
        var url = System.getenv("AMPERA_DB_URL");
        try (var connection = DriverManager.getConnection(url, user, password)) {
            store(connection);
            long began = System.nanoTime();
            for (int item = 0; item < ITEMS; item++) {
                try (var query = connection.createStatement();
                        var rows = query.executeQuery("select grp, json_value(answers, '$.q" + item
                                + "') chosen, count(*) from bench_answer group by grp, chosen")) {
                    if (!rows.next()) throw new AssertionError("nothing was counted");
                }
            }
            return (System.nanoTime() - began) / 1e6;
        }
    }

    private void store(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_answer");
            statement.execute("create table bench_answer (id int primary key, grp int, answers mediumtext)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into bench_answer values (?, ?, ?)")) {
            for (int row = 0; row < ANSWERS; row++) {
                var text = new StringBuilder();
                for (int item = 0; item < ITEMS; item++) {
                    text.append(item == 0 ? '{' : ',')
                            .append("\"q")
                            .append(item)
                            .append("\":\"");
                    text.append((char) ('a' + chosen[item][row])).append('"');
                }
                insert.setInt(1, row);
                insert.setInt(2, group[row]);
                insert.setString(3, text.append('}').toString());
                insert.addBatch();
                if (row % 1000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}

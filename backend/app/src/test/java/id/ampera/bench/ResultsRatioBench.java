package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.result.ResultsBench;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole dashboard of a campaign of 20 items, 720 cells of a roster and 30 units, from answers in memory: against a bare loop
 * that only counts over the same arrays, and against the same counts by SQL over the answers as they are stored.
 */
@Tag("bench")
class ResultsRatioBench {
    private static final int ROUNDS = 5;
    /** Until the JVM has compiled what it runs. */
    private static final int WARMING = 40;

    private static final int ITEMS = 20;

    @Test
    void dashboard_of_a_hundred_thousand_answers() throws SQLException {
        var bench = measure(100_000, 25);
        var dashboards = new double[ROUNDS];
        var queries = new double[ROUNDS];
        try (var connection = connect()) {
            store(connection, bench, 100_000);
            for (int round = 0; round < ROUNDS; round++) {
                dashboards[round] = median(25, bench::dashboardMillis);
                queries[round] = sqlMillis(connection);
            }
        }
        Figures.tell("the same counts by SQL over 100,000 stored answers", Figures.median(queries), "ms");
        var ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) ratios[i] = queries[i] / dashboards[i];
        Figures.atLeast("SQL per dashboard of 100,000 answers", ratios, 50);
        assertThat(bench.total()).isNotZero();
    }

    @Test
    void dashboard_of_a_million_answers() {
        assertThat(measure(1_000_000, 5).total()).isNotZero();
    }

    /** Both in each round, so that what else runs meets both. */
    private static ResultsBench measure(int answers, int times) {
        var bench = new ResultsBench(answers);
        for (int i = 0; i < WARMING; i++) {
            bench.dashboardMillis();
            bench.bareMillis();
        }
        var ratios = new double[ROUNDS];
        var dashboards = new double[ROUNDS];
        var bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = median(times, bench::bareMillis);
            dashboards[round] = median(times, bench::dashboardMillis);
            ratios[round] = dashboards[round] / bare[round];
        }
        var of = "of %,d answers".formatted(answers);
        Figures.tell("reading texts " + of + " into columns", bench.readMillis(), "ms");
        Figures.tell("columns " + of, bench.megabytes(), "MB");
        Figures.tell("whole dashboard " + of, Figures.median(dashboards), "ms");
        Figures.tell("its tallies and its gate " + of, median(times, bench::analysisMillis), "ms");
        Figures.tell("a bare loop over arrays " + of, Figures.median(bare), "ms");
        Figures.atMost("dashboard per bare loop, " + of, ratios, 3);
        return bench;
    }

    private static double median(int times, DoubleSupplier measured) {
        var runs = new double[times];
        for (int i = 0; i < times; i++) runs[i] = measured.getAsDouble();
        return Figures.median(runs);
    }

    private static Connection connect() throws SQLException {
        var user = System.getenv().getOrDefault("AMPERA_DB_USER", "ampera");
        var password = System.getenv().getOrDefault("AMPERA_DB_PASSWORD", "");
        return DriverManager.getConnection(System.getenv("AMPERA_DB_URL"), user, password);
    }

    private static double sqlMillis(Connection connection) throws SQLException {
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

    private static void store(Connection connection, ResultsBench bench, int answers) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists bench_answer");
            statement.execute("create table bench_answer (id int primary key, grp int, answers mediumtext)");
        }
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement("insert into bench_answer values (?, ?, ?)")) {
            for (int row = 0; row < answers; row++) {
                insert.setInt(1, row);
                insert.setInt(2, bench.cellOf(row));
                insert.setString(3, bench.text(row));
                insert.addBatch();
                if (row % 1000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }
}

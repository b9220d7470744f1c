package id.ampera.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.ampera.result.ReplicaTrial;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a replica takes to see answers: at a start, from rows or from segments, and when 1,000 have come. Times are told. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@Tag("bench")
class ResultsEngineBench {
    private static final int ROUNDS = 5;
    private static final int NEW = 1_000;

    @Inject
    DataSource database;

    @Inject
    ReplicaTrial replicas;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    private UUID campaign(String mode, String status) {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        return new GivenResult(database)
                .campaign(evaluation, AnonymousSubmissionsBench.questionnaire(), mode, status, "UNIT");
    }

    private StoredResults stored() throws SQLException {
        return new StoredResults(url, user, password.orElse(""));
    }

    @Test
    void a_million_released_answers_at_a_start() throws Exception {
        int answers = 1_000_000;
        var campaign = campaign("ANONYMOUS", "RELEASED");
        try (var stored = stored()) {
            stored.released(campaign, answers);
        }
        var first = replicas.start(campaign, true);
        assertThat(first.answers()).isEqualTo(answers);
        for (int i = 0; i < 600 && !first.findsSegments(); i++) Thread.sleep(100);
        var loads = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            var started = replicas.start(campaign, false);
            assertThat(started.answers()).isEqualTo(answers);
            if (round >= 0) loads[round] = started.firstMillis();
        }
        Figures.tell("1,000,000 answers at a start, from rows", first.firstMillis(), "ms");
        Figures.tell("1,000,000 answers at a start, from segments (aim 2,000)", Figures.median(loads), "ms");
        Figures.tell("1,000,000 answers, a page of results by unit through HTTP", pageMillis(campaign), "ms");
    }

    private static double pageMillis(UUID campaign) {
        var pages = new double[ROUNDS];
        for (int round = -3; round < ROUNDS; round++) {
            long began = System.nanoTime();
            Api.as(Api.ADMIN)
                    .get("/campaigns/" + campaign + "/results?cut=UNIT")
                    .then()
                    .statusCode(200);
            if (round >= 0) pages[round] = (System.nanoTime() - began) / 1e6;
        }
        return Figures.median(pages);
    }

    @Test
    void a_thousand_new_named_answers() throws SQLException {
        refresh(100_000);
        refresh(1_000_000);
    }

    private void refresh(int answers) throws SQLException {
        var campaign = campaign("NAMED", "OPEN");
        var units = IntStream.range(0, StoredResults.UNITS)
                .mapToObj(i -> UUID.fromString(Given.unit()))
                .toArray(UUID[]::new);
        try (var stored = stored()) {
            stored.invited(campaign, units, answers + (ROUNDS + 2) * NEW);
            stored.answered(campaign, 0, answers, 60);
            var replica = replicas.start(campaign, false);
            assertThat(replica.answers()).isEqualTo(answers);
            var times = new double[ROUNDS];
            for (int round = -2; round < ROUNDS; round++) {
                int from = answers + (round + 2) * NEW;
                stored.answered(campaign, from, from + NEW, 0);
                var millis = replica.againMillis();
                assertThat(replica.answers()).isEqualTo(from + NEW);
                if (round >= 0) times[round] = millis;
            }
            Figures.tell("1,000 new answers added to %,d (aim 50)".formatted(answers), Figures.median(times), "ms");
        }
    }
}

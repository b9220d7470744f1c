package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.job.JobRunner;
import id.ampera.platform.job.Jobs;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenCampaign;
import id.ampera.testsupport.GivenPublic;
import id.ampera.testsupport.GivenResult;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey for everybody that has been closed, of which rows have left, and an hour that does not count any more. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowsChangedApiTest {
    @Inject
    DataSource database;

    @Inject
    JobRunner jobs;

    private UUID campaign;
    private Instant flooded;

    @BeforeEach
    void a_closed_survey() {
        var input = GivenPublic.input();
        var hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
        input.put("opensAt", hour.minus(3, ChronoUnit.DAYS).toString());
        campaign = UUID.fromString(GivenCampaign.published(input));
        flooded = hour.minus(36, ChronoUnit.HOURS);
        var given = new GivenResult(database);
        for (var option : List.of("2", "4", "5")) {
            given.arrived(campaign, "LOKET-1", hour.minus(40, ChronoUnit.HOURS), 20, option);
            given.arrived(campaign, "LOKET-2", hour.minus(40, ChronoUnit.HOURS), 15, option);
        }
        given.arrived(campaign, "LOKET-1", flooded, 30, "1");
        GivenCampaign.act(campaign.toString(), "close", 200);
    }

    /** @return identifier of the window */
    private String exclude() {
        return Api.as(Api.ADMIN)
                .body(Map.of(
                        "point",
                        "LOKET-1",
                        "from",
                        flooded.toString(),
                        "until",
                        flooded.plus(1, ChronoUnit.HOURS).toString(),
                        "reason",
                        "Loket tutup pada jam itu."))
                .post("/campaigns/" + campaign + "/excluded-windows")
                .then()
                .statusCode(201)
                .extract()
                .path("windows[0].id");
    }

    private void lift(String window) {
        Api.as(Api.ADMIN)
                .body(Map.of("reason", "Rombongan sekolah."))
                .post("/campaigns/" + campaign + "/excluded-windows/" + window + "/lift")
                .then()
                .statusCode(200);
    }

    private static byte[] download(UUID campaign, String id) {
        return Api.as(Api.ADMIN)
                .get(RowFiles.path(campaign, "row-exports/" + id + "/file"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void rows_do_not_leave_again_while_an_hour_does_not_count() throws InterruptedException {
        var before = RowFiles.written(campaign, DatasetFormat.CSV);
        var first = download(campaign, before);
        assertThat(new String(first, StandardCharsets.UTF_8).lines()).hasSize(1 + 135);
        Api.as(Api.ADMIN)
                .get(RowFiles.path(campaign, "row-release"))
                .then()
                .statusCode(200)
                .body("rows", equalTo(135))
                .body("releasedAt", notNullValue());
        var window = exclude();
        for (var format : DatasetFormat.values()) {
            RowFiles.ask(Api.ADMIN, campaign, format)
                    .statusCode(409)
                    .body("type", equalTo("/problems/rows-changed"))
                    .body("title", equalTo("Baris jawaban survei ini sudah pernah dikeluarkan"));
        }
        Api.as(Api.ADMIN)
                .header("Accept-Language", "en")
                .body(Map.of("format", "CSV"))
                .post(RowFiles.path(campaign, "row-exports"))
                .then()
                .statusCode(409)
                .body("title", equalTo("The rows of this survey were released before"));
        // what has left, has left
        assertThat(download(campaign, before)).isEqualTo(first);
        lift(window);
        assertThat(RowFiles.file(campaign, DatasetFormat.CSV)).isEqualTo(first);
    }

    @Test
    void a_file_that_waits_while_rows_change_is_never_written() throws InterruptedException {
        RowFiles.file(campaign, DatasetFormat.CSV);
        var gate = new CountDownLatch(1);
        String id;
        try {
            jobs.submit(new Busy(gate), UUID.randomUUID());
            id = RowFiles.ask(Api.ADMIN, campaign, DatasetFormat.SAV)
                    .statusCode(202)
                    .extract()
                    .path("id");
            exclude();
        } finally {
            gate.countDown();
        }
        var at = RowFiles.path(campaign, "row-exports/" + id);
        for (int tries = 0; tries < 200; tries++) {
            if (Api.as(Api.ADMIN).get(at).path("status").equals("FAILED")) break;
            Thread.sleep(50);
        }
        Api.as(Api.ADMIN)
                .get(at)
                .then()
                .body("status", equalTo("FAILED"))
                .body("failure", equalTo("rows-changed"))
                .body("rowsWritten", equalTo(0));
        Api.as(Api.ADMIN)
                .get(at + "/file")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/row-export-not-ready"));
    }

    /** Holds up the thread on which files are written. */
    private record Busy(CountDownLatch gate) implements Jobs {
        @Override
        public String name() {
            return "row-export";
        }

        @Override
        public List<UUID> silentSince(Instant limit) {
            return List.of();
        }

        @Override
        public boolean take(UUID id, Instant limit) {
            return false;
        }

        @Override
        public void beat(UUID id) {}

        @Override
        public void run(UUID id) throws IOException {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void fail(UUID id, String problem) {
            throw new IllegalStateException(problem);
        }
    }
}

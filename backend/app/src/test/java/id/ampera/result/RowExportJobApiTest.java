package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.job.JobRunner;
import id.ampera.platform.job.Overtaken;
import id.ampera.platform.storage.FileStore;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What becomes of a file that was interrupted, and of one that is old. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RowExportJobApiTest {
    @Inject
    DataSource database;

    @Inject
    RowExportWorker worker;

    @Inject
    RowExportService exports;

    @Inject
    JobRunner jobs;

    @Inject
    FileStore files;

    /** As a process that was killed a minute ago leaves it. */
    private UUID begun(UUID campaign) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into row_export (id, version, campaign_id, format, language, status, rows_total,"
                                + " rows_written, created_at, updated_at) values (?, 0, ?, 'CSV', 'id', 'RUNNING', 50, 20,"
                                + " now() - interval 1 minute, now() - interval 1 minute)")) {
            insert.setBytes(1, RowFiles.bytes(id));
            insert.setBytes(2, RowFiles.bytes(campaign));
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void what_a_kill_left_is_written_by_the_next_look() throws InterruptedException, SQLException {
        var campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
        var first = RowFiles.file(campaign, DatasetFormat.CSV);
        var id = begun(campaign);
        var at = RowFiles.path(campaign, "row-exports/" + id);
        Api.as(Api.ADMIN)
                .get(at + "/file")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/row-export-not-ready"));
        jobs.tick();
        for (int tries = 0; tries < 100; tries++) {
            if (Api.as(Api.ADMIN).get(at).path("status").equals("DONE")) break;
            Thread.sleep(50);
        }
        assertThat(Api.as(Api.ADMIN)
                        .get(at + "/file")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray())
                .isEqualTo(first);
    }

    @Test
    void what_has_ended_stays_as_it_ended() throws Exception {
        var campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
        var failed = begun(campaign);
        exports.fail(failed, "file-too-large");
        exports.fail(failed, "internal-error");
        assertThatThrownBy(() -> exports.progress(failed, 30)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> exports.finish(failed)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> worker.run(failed)).isInstanceOf(Overtaken.class);
        assertEnded(campaign, failed, "FAILED", "file-too-large");
        var done = UUID.fromString(RowFiles.written(campaign, DatasetFormat.CSV));
        exports.fail(done, "internal-error");
        assertThatThrownBy(() -> worker.run(done)).isInstanceOf(Overtaken.class);
        assertEnded(campaign, done, "DONE", null);
    }

    @Test
    void what_is_done_has_no_failure() throws Exception {
        var campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
        var id = begun(campaign);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update row_export set failure = ? where id = ?")) {
            update.setString(1, "internal-error");
            update.setBytes(2, RowFiles.bytes(id));
            update.executeUpdate();
        }
        worker.run(id);
        assertEnded(campaign, id, "DONE", null);
    }

    private static void assertEnded(UUID campaign, UUID id, String status, String failure) {
        Api.as(Api.ADMIN)
                .get(RowFiles.path(campaign, "row-exports/" + id))
                .then()
                .statusCode(200)
                .body("status", equalTo(status))
                .body("failure", equalTo(failure));
    }

    @Test
    void files_go_after_a_day() throws Exception {
        var campaign = RowFiles.campaign(new ResultFixture(database), "NAMED", "RELEASED", 30, 20);
        var id = RowFiles.written(campaign, DatasetFormat.CSV);
        var underWay = begun(campaign);
        try (var connection = database.getConnection();
                var age = connection.prepareStatement(
                        "update row_export set created_at = created_at - interval 25 hour where campaign_id = ?")) {
            age.setBytes(1, RowFiles.bytes(campaign));
            assertThat(age.executeUpdate()).isEqualTo(2);
        }
        worker.expire();
        Api.as(Api.ADMIN)
                .get(RowFiles.path(campaign, "row-exports/" + id))
                .then()
                .statusCode(404);
        assertThat(files.exists(UUID.fromString(id))).isFalse();
        Api.as(Api.ADMIN)
                .get(RowFiles.path(campaign, "row-exports/" + underWay))
                .then()
                .statusCode(200)
                .body("status", equalTo("RUNNING"))
                .body("rowsWritten", equalTo(20));
    }
}

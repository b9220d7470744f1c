package id.ampera.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.ampera.platform.dataset.DatasetFormat;
import id.ampera.platform.dataset.SavReader;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.PackagedApi;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged API in 256 MB of memory, killed in the middle of a file of rows, and started again. */
@Tag("deep")
class RowExportKilledTest {
    private static final int FEW = 1_000;
    private static final int DOUBLED = 7;
    private static final int ROWS = FEW << DOUBLED;

    @AfterEach
    void forget() {
        RestAssured.reset();
    }

    @Test
    void a_file_that_is_killed_midway_is_whole_in_the_end_and_never_there_by_half() throws Exception {
        try (var api = new PackagedApi("killed_rows")) {
            start(api);
            var campaign = campaign(api);
            var csv = RowFiles.file(campaign, DatasetFormat.CSV);
            var book = ask(campaign, DatasetFormat.XLSX);
            var waiting = ask(campaign, DatasetFormat.SAV);
            int written = 0;
            while (written == 0) {
                assertNotThere(campaign, book);
                written = Api.as(Api.ADMIN).get(at(campaign, book)).path("rowsWritten");
            }
            api.kill();
            assertThat(written).isLessThan(ROWS);
            assertThat(filesOf(api, book))
                    .as("a draft that nothing names")
                    .hasSize(1)
                    .noneMatch(book::equals);

            start(api);
            // nobody has taken it up yet, or somebody is at it
            var status = Api.as(Api.ADMIN).get(at(campaign, book)).<String>path("status");
            if (!status.equals("DONE")) assertThat(status).isEqualTo("RUNNING");
            awaitDone(campaign, book);
            awaitDone(campaign, waiting);
            var rows = lines(csv);
            assertThat(rows).hasSize(1 + ROWS);
            assertThat(words(download(campaign, book))).isEqualTo(rows);
            assertThat(new SavReader(download(campaign, waiting)).rows).hasSize(ROWS);
            assertThat(RowFiles.file(campaign, DatasetFormat.CSV)).isEqualTo(csv);
        }
    }

    /** Few answers, doubled by the database again and again. */
    private static UUID campaign(PackagedApi api) throws SQLException {
        var campaign =
                RowFiles.campaign(new ResultFixture(api.dataSource()), "ANONYMOUS", "RELEASED", FEW / 2, FEW / 2);
        try (var connection = api.connection();
                var invited = connection.prepareStatement(
                        "update campaign_stratum set size_invited = size_invited * ? where campaign_id = ?");
                var answers = connection.prepareStatement(
                        "insert into anonymous_answer (id, campaign_id, questionnaire_version_id, stratum_id, answers)"
                                + " select unhex(md5(concat(?, hex(id)))), campaign_id, questionnaire_version_id,"
                                + " stratum_id, answers from anonymous_answer where campaign_id = ?")) {
            invited.setInt(1, 1 << DOUBLED);
            invited.setBytes(2, RowFiles.bytes(campaign));
            invited.executeUpdate();
            for (int i = 0; i < DOUBLED; i++) {
                answers.setInt(1, i);
                answers.setBytes(2, RowFiles.bytes(campaign));
                answers.executeUpdate();
            }
        }
        return campaign;
    }

    private static void start(PackagedApi api) throws IOException, InterruptedException {
        api.start();
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = api.port();
    }

    private static String at(UUID campaign, String id) {
        return RowFiles.path(campaign, "row-exports/" + id);
    }

    private static String ask(UUID campaign, DatasetFormat format) {
        return RowFiles.ask(Api.ADMIN, campaign, format)
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static void assertNotThere(UUID campaign, String id) {
        Api.as(Api.ADMIN)
                .get(at(campaign, id) + "/file")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/row-export-not-ready"));
    }

    /** Until then there is no file, and from then on the whole one. */
    private static void awaitDone(UUID campaign, String id) throws InterruptedException {
        for (int tries = 0; tries < 1_200; tries++) {
            // asked in this order, since it may be done in between
            int file = Api.as(Api.ADMIN).get(at(campaign, id) + "/file").statusCode();
            var status = Api.as(Api.ADMIN).get(at(campaign, id)).<String>path("status");
            if (file == 200) assertThat(status).isEqualTo("DONE");
            if (status.equals("DONE")) return;
            assertThat(status).isIn("QUEUED", "RUNNING");
            Thread.sleep(50);
        }
        throw new AssertionError("the file was never ready");
    }

    private static byte[] download(UUID campaign, String id) {
        return Api.as(Api.ADMIN)
                .get(at(campaign, id) + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<String> filesOf(PackagedApi api, String id) throws IOException {
        try (var files = Files.list(api.files())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(id))
                    .toList();
        }
    }

    private static List<List<String>> lines(byte[] csv) {
        var text = new String(csv, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    private static List<List<String>> words(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream().map(cell -> cell.getText()).toList())
                    .toList();
        }
    }
}

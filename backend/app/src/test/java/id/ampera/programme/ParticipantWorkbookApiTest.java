package id.ampera.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Participants from a workbook: the same as from CSV, and what only a workbook can do wrong. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParticipantWorkbookApiTest {

    private static ValidatableResponse upload(String cohortId, byte[] file) {
        return Api.as(Api.ADMIN)
                .contentType("multipart/form-data")
                .multiPart("file", "peserta.csv", file) // the content tells, not the name
                .post("/cohorts/" + cohortId + "/participant-imports")
                .then();
    }

    private static byte[] workbook(Consumer<Worksheet> fill) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Ampera", "1.0")) {
            fill.accept(workbook.newWorksheet("Peserta"));
        }
        return file.toByteArray();
    }

    @Test
    void participants_and_scores_come_from_the_first_sheet() throws IOException {
        var cohort = GivenProgramme.cohort();
        var nip = Given.nip(true);
        Given.employee(nip, Given.unit());
        var file = workbook(sheet -> {
            sheet.value(0, 0, "Post-test");
            sheet.value(0, 1, "NIP");
            sheet.value(0, 2, "Pre-test");
            sheet.value(2, 0, 92.25);
            sheet.value(2, 1, nip);
            sheet.value(2, 2, "54,5");
        });
        upload(cohort, file)
                .statusCode(200)
                .body("rows", equalTo(1))
                .body("enrolled", equalTo(1))
                .body("errors", empty());
        upload(cohort, file).body("unchanged", equalTo(1));
        Api.as(Api.ADMIN)
                .get("/cohorts/" + cohort + "/participants")
                .then()
                .body("items[0].preScore", equalTo(54.5f))
                .body("items[0].postScore", equalTo(92.25f));
    }

    @Test
    void a_nip_that_became_a_number_is_told() throws IOException {
        var nip = Given.nip(false);
        Given.employee(nip, Given.unit());
        var file = workbook(sheet -> {
            sheet.value(0, 0, "nip");
            sheet.value(1, 0, Double.parseDouble(nip));
        });
        upload(GivenProgramme.cohort(), file)
                .statusCode(200)
                .body("enrolled", equalTo(0))
                .body("errors.row", contains(2))
                .body("errors.code", contains("row-nip-number"));
    }

    @Test
    void a_sheet_without_the_column_and_a_broken_archive_are_refused() throws IOException {
        var cohort = GivenProgramme.cohort();
        upload(cohort, workbook(sheet -> sheet.value(0, 0, "nama")))
                .statusCode(422)
                .body("type", equalTo("/problems/import-columns-missing"));
        upload(cohort, new byte[] {'P', 'K', 3, 4, 0, 0, 1})
                .statusCode(422)
                .body("type", equalTo("/problems/import-unreadable"));
    }

    @Test
    void an_archive_that_unpacks_without_end_is_refused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 70; i++) zip.write(zeros);
        }
        upload(GivenProgramme.cohort(), bomb.toByteArray())
                .statusCode(413)
                .body("type", equalTo("/problems/import-too-large"));
    }
}

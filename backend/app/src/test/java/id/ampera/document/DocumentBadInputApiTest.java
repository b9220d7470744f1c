package id.ampera.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.BrokenUpload;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that nobody should be able to hand in, and an upload that breaks off. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DocumentBadInputApiTest {
    private static void refused(byte[] content, int status, String problem) throws IOException {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var before = BrokenUpload.stored();
        GivenDocument.upload(Api.ADMIN, GivenDocument.input(evaluation), "unggahan.bin", content)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + problem))
                .body("detail", containsString("unggahan.bin"))
                .body("errors[0].pointer", equalTo("/file"));
        requireNothing(evaluation);
        assertThat(BrokenUpload.stored()).isEqualTo(before);
    }

    private static void requireNothing(String evaluation) {
        Api.as(Api.ADMIN)
                .queryParam("evaluationId", evaluation)
                .get("/documents")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void a_bomb_of_300_megabytes_is_refused_and_the_server_lives() throws IOException {
        refused(SampleFiles.docxBomb(), 422, "file-unsafe");
        Api.as(Api.ADMIN).get("/documents").then().statusCode(200);
    }

    @Test
    void external_entities_in_a_docx_are_refused() throws IOException {
        refused(SampleFiles.docxWithExternalEntity(), 422, "file-unsafe");
    }

    @Test
    void an_encrypted_pdf_is_refused() throws IOException {
        refused(SampleFiles.lockedPdf("Rahasia"), 422, "file-encrypted");
    }

    @Test
    void a_pdf_without_text_is_refused() throws IOException {
        refused(SampleFiles.pdf(""), 422, "file-without-text");
    }

    @Test
    void a_picture_named_as_a_pdf_is_refused() throws IOException {
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, 415, "file-type-unknown");
    }

    @Test
    void a_file_over_the_limit_is_refused() throws IOException {
        refused(new byte[16 * 1024 * 1024], 413, "file-too-big");
    }

    /** The network breaks in the middle of the file: no row, no file, and the same upload succeeds afterwards. */
    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws IOException, InterruptedException {
        var evaluation = GivenProgramme.evaluation(GivenProgramme.programme());
        var before = BrokenUpload.stored();
        BrokenUpload.send(
                Api.ADMIN,
                "/documents",
                Map.of("Idempotency-Key", "terputus-" + evaluation),
                "--x\r\nContent-Disposition: form-data; name=\"document\"\r\nContent-Type: application/json\r\n\r\n"
                        + "{\"evaluationId\":\"" + evaluation + "\",\"title\":\"Terputus\",\"kind\":\"POLICY\"}\r\n",
                "isi dokumen yang terputus di tengah ".repeat(10_000));
        requireNothing(evaluation);
        assertThat(BrokenUpload.stored()).isEqualTo(before);
        GivenDocument.upload(
                        Api.ADMIN,
                        GivenDocument.input(evaluation),
                        "a.txt",
                        "isi dokumen yang lengkap".getBytes(StandardCharsets.UTF_8))
                .statusCode(201);
    }
}

package id.ampera.interview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.BrokenUpload;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import id.ampera.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TranscriptFileApiTest {
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private String evaluator;
    private String interview;

    @BeforeEach
    void an_interview() {
        evaluator = Given.staff(Role.EVALUATOR);
        var evaluation = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
        interview = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
    }

    private ValidatableResponse upload(String name, byte[] content, int version) {
        return given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(evaluator))
                .header("If-Match", "\"" + version + "\"")
                .multiPart("file", name, content)
                .multiPart("reason", "Sesuai rekaman")
                .post("/interviews/" + interview + "/transcript-files")
                .then();
    }

    private static byte[] docx(String... paragraphs) throws IOException {
        var body = new StringBuilder(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        for (var paragraph : paragraphs)
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        return packed(body.append("</w:body></w:document>").toString(), 0);
    }

    /** A DOCX whose body is this, followed by so many megabytes of spaces that pack to almost nothing. */
    private static byte[] packed(String body, int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\""
                                    + DOCUMENT_TYPE + "\"/></Types>")
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
            var spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) zip.write(spaces);
        }
        return out.toByteArray();
    }

    @Test
    void text_and_docx_become_the_next_version_whatever_they_are_called() throws IOException {
        upload("wawancara.docx", "P: Apa?\r\nN: Bagus.".getBytes(StandardCharsets.UTF_8), 1)
                .statusCode(201)
                .body("transcriptNumber", equalTo(1));
        upload("wawancara.txt", docx("P: Apa?", "N: Bagus sekali."), 2)
                .statusCode(201)
                .body("transcriptNumber", equalTo(2));
        Api.as(evaluator)
                .get("/interviews/" + interview + "/transcript")
                .then()
                .body("text", equalTo("P: Apa?\nN: Bagus sekali."))
                .body("versions[0].origin", equalTo("DOCX"))
                .body("versions[1].origin", equalTo("TEXT"));
        upload("lagi.txt", "x".getBytes(StandardCharsets.UTF_8), 2).statusCode(412);
    }

    @Test
    void a_bomb_and_an_external_entity_are_refused() throws IOException {
        upload("bom.docx", packed("<w:document>", 300), 1)
                .statusCode(422)
                .body("type", equalTo("/problems/file-unsafe"));
        var xxe =
                "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        upload("xxe.docx", packed(xxe, 0), 1)
                .statusCode(anyOf(is(422), is(415)))
                .body(not(Matchers.containsString("root:")));
        upload("kosong.txt", "  \n".getBytes(StandardCharsets.UTF_8), 1).statusCode(422);
        Api.as(evaluator).get("/interviews/" + interview).then().body("transcriptNumber", equalTo(0));
    }

    @Test
    void an_upload_that_breaks_off_leaves_no_version_and_can_be_sent_again() throws Exception {
        BrokenUpload.send(
                evaluator,
                "/interviews/" + interview + "/transcript-files",
                Map.of("If-Match", "\"1\"", "Idempotency-Key", "terputus-" + interview),
                "--x\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\nSesuai rekaman\r\n",
                "P: Apa manfaatnya? N: Materinya terputus di tengah. ".repeat(8_000));
        Api.as(evaluator)
                .get("/interviews/" + interview)
                .then()
                .header("ETag", "\"1\"")
                .body("transcriptNumber", equalTo(0));
        given().basePath("/api/v1")
                .header("Authorization", "Bearer " + Tokens.of(evaluator))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "terputus-" + interview)
                .multiPart("file", "lengkap.txt", "P: Apa manfaatnya? N: Lengkap.".getBytes(StandardCharsets.UTF_8))
                .multiPart("reason", "Sesuai rekaman")
                .post("/interviews/" + interview + "/transcript-files")
                .then()
                .statusCode(201);
        Api.as(evaluator)
                .get("/interviews/" + interview + "/transcript")
                .then()
                .body("number", equalTo(1))
                .body("text", equalTo("P: Apa manfaatnya? N: Lengkap."));
    }
}

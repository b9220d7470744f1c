package id.ampera.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DocumentApiTest {
    private static final String FIRST = "Pasal 1\nPelatihan diikuti setiap ASN di loket pelayanan.";
    private static final String SECOND =
            "Pasal 2\nPraktik paling sedikit empat puluh persen dari jam pelajaran.\nPasal 3\n"
                    + "Biaya dibebankan pada anggaran daerah.";
    private static final String PRACTICE = "Praktik paling sedikit empat puluh persen";

    private static String evaluation() {
        return GivenProgramme.evaluation(GivenProgramme.programme());
    }

    @Test
    void a_document_is_uploaded_read_by_page_and_downloaded() {
        var evaluation = evaluation();
        var file = SampleFiles.pdf(FIRST, SECOND);
        var id = GivenDocument.upload(Api.ADMIN, GivenDocument.input(evaluation), "perwali 12.pdf", file)
                .statusCode(201)
                .body("pages", equalTo(2))
                .body("versions[0].media", equalTo("PDF"))
                .body("versions[0].fileName", equalTo("perwali 12.pdf"))
                .body("versions[0].bytes", equalTo(file.length))
                .body("can", hasItem("mark"))
                .extract()
                .<String>path("id");
        Api.as(Api.ADMIN)
                .get("/documents/" + id + "/pages/2")
                .then()
                .statusCode(200)
                .body("text", containsString(PRACTICE))
                .body("pages", equalTo(2));
        Api.as(Api.ADMIN).get("/documents/" + id + "/pages/3").then().statusCode(404);
        var downloaded = Api.as(Api.ADMIN)
                .get("/documents/" + id + "/versions/1/file")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("perwali%2012.pdf"))
                .extract()
                .asByteArray();
        assertArrayEquals(file, downloaded);
        Api.as(Api.ADMIN)
                .queryParam("evaluationId", evaluation)
                .get("/documents")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].excerpts", equalTo(0));
        Api.as(Api.ADMIN)
                .queryParam("subjectId", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("document.uploaded"));
    }

    @Test
    void what_belongs_to_an_evaluation_one_may_not_see_is_not_found() {
        var evaluation = evaluation();
        var id = GivenDocument.document(evaluation, FIRST);
        var excerpt = GivenDocument.excerpt(id, 1, "setiap ASN");
        var other = Given.staff("evaluator");
        for (var path : new String[] {
            "/documents/" + id,
            "/documents/" + id + "/pages/1",
            "/documents/" + id + "/versions/1/file",
            "/document-excerpts/" + excerpt,
            "/documents/" + UUID.randomUUID()
        }) {
            Api.as(other).get(path).then().statusCode(404);
        }
        Api.as(other).get("/documents").then().statusCode(200).body("items", empty());
        Api.as(other).get("/document-excerpts").then().body("items", empty());
        GivenDocument.upload(other, GivenDocument.input(evaluation), "x.txt", "isi".getBytes())
                .statusCode(404);
        Api.as(other)
                .body(GivenDocument.passage(id, 1, "setiap ASN"))
                .post("/document-excerpts")
                .then()
                .statusCode(404);
        var decider = Given.staff("decision-maker");
        Api.as(decider).get("/documents/" + id).then().statusCode(200).body("can", empty());
    }

    @Test
    void what_stands_about_it_is_edited_on_its_version() {
        var evaluation = evaluation();
        var id = GivenDocument.document(evaluation, FIRST);
        var input = GivenDocument.input(evaluation);
        input.put("title", "Perwali 12/2025");
        Api.as(Api.ADMIN).body(input).put("/documents/" + id).then().statusCode(428);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"7\"")
                .body(input)
                .put("/documents/" + id)
                .then()
                .statusCode(412);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(input)
                .put("/documents/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("Perwali 12/2025"))
                .body("version", equalTo(1));
        GivenDocument.upload(Api.ADMIN, Map.of("evaluationId", evaluation), "x.txt", "isi".getBytes())
                .statusCode(400)
                .body("errors.pointer", hasItem("/title"));
    }

    @Test
    void an_excerpt_moves_along_with_a_new_version() {
        var id = GivenDocument.document(evaluation(), FIRST, SECOND);
        var excerpt = GivenDocument.excerpt(id, 2, PRACTICE);
        Api.as(Api.ADMIN)
                .get("/documents/" + id + "/pages/2")
                .then()
                .body("excerpts.words", contains(PRACTICE))
                .body("excerpts.id", contains(excerpt));
        GivenDocument.replace(
                        id,
                        0,
                        "Lampiran disisipkan",
                        SampleFiles.pdf(
                                FIRST, "Lampiran yang baru disisipkan di sini.", "Menimbang banyak hal.\n" + SECOND))
                .statusCode(201)
                .body("currentNumber", equalTo(2))
                .body("pages", equalTo(3))
                .body("versions.reason", hasItem("Lampiran disisipkan"));
        Api.as(Api.ADMIN)
                .get("/document-excerpts/" + excerpt)
                .then()
                .body("state", equalTo("FIRM"))
                .body("page", equalTo(3))
                .body("words", equalTo(PRACTICE));
        Api.as(Api.ADMIN)
                .queryParam("version", 1)
                .get("/documents/" + id + "/pages/2")
                .then()
                .body("text", equalTo(SECOND))
                .body("pages", equalTo(2))
                .body("excerpts", empty());
    }

    @Test
    void an_excerpt_whose_words_are_gone_is_listed_as_lost_and_can_be_found_again() {
        var id = GivenDocument.document(evaluation(), FIRST, SECOND);
        var excerpt = GivenDocument.excerpt(id, 2, PRACTICE);
        var changed = "Pasal 2\nPraktik sekurang-kurangnya separuh dari jam pelajaran.";
        GivenDocument.replace(id, 0, "Diperbaiki", SampleFiles.pdf(FIRST, changed))
                .statusCode(201);
        Api.as(Api.ADMIN)
                .queryParam("documentId", id)
                .queryParam("state", "LOST")
                .get("/document-excerpts")
                .then()
                .body("items.id", contains(excerpt))
                .body("items[0].words", equalTo(PRACTICE));
        var stale = GivenDocument.passage(id, 2, "separuh dari jam");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(stale)
                .put("/document-excerpts/" + excerpt)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/document-replaced"));
        stale.put("versionNumber", 2);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"1\"")
                .body(stale)
                .put("/document-excerpts/" + excerpt)
                .then()
                .statusCode(200)
                .body("state", equalTo("FIRM"))
                .body("words", equalTo("separuh dari jam"));
    }

    @Test
    void a_passage_that_is_not_there_is_refused() {
        var id = GivenDocument.document(evaluation(), FIRST);
        var input = GivenDocument.passage(id, 1, "setiap ASN");
        input.put("end", 5000);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/document-excerpts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/passage-too-long"));
        input.put("end", 200);
        Api.as(Api.ADMIN)
                .body(input)
                .post("/document-excerpts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/passage-unknown"));
        input.put("page", 9);
        Api.as(Api.ADMIN).body(input).post("/document-excerpts").then().statusCode(422);
        GivenDocument.replace(id, 0, "Sama", SampleFiles.docx("Lain")).statusCode(201);
        GivenDocument.replace(id, 1, "Sama", SampleFiles.docx("Lain")).statusCode(anyRefusalOfTheSameFile());
    }

    /** A ZIP carries the second in which it was made, so that the same text may come as another file. */
    private static org.hamcrest.Matcher<Integer> anyRefusalOfTheSameFile() {
        return org.hamcrest.Matchers.oneOf(409, 201);
    }

    @Test
    void a_quoted_document_stays_until_its_excerpts_are_gone() {
        var id = GivenDocument.document(evaluation(), FIRST);
        var excerpt = GivenDocument.excerpt(id, 1, "setiap ASN");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/documents/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/document-has-excerpts"));
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/document-excerpts/" + excerpt)
                .then()
                .statusCode(204);
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .delete("/documents/" + id)
                .then()
                .statusCode(204);
        Api.as(Api.ADMIN).get("/documents/" + id).then().statusCode(404);
        Api.as(Api.ADMIN).get("/documents/" + id + "/versions/1/file").then().statusCode(404);
    }
}

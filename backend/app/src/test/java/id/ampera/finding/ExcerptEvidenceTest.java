package id.ampera.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.SampleFiles;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Findings on passages of documents, when the document gets a new version. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExcerptEvidenceTest {
    private static final String WORDS = "paling sedikit dua puluh jam pelajaran praktik";
    private static final String PAGE = "Setiap angkatan memuat " + WORDS + " di unit layanan.";
    private static final String OTHERWISE = "paling sedikit sepuluh jam pelajaran praktik";

    @Inject
    DataSource database;

    private static Map<String, Object> evidence(String excerpt) {
        return Map.of("kind", "DOCUMENT_EXCERPT", "reference", excerpt, "agreement", "SUPPORTS");
    }

    @Test
    void a_version_without_the_passage_makes_the_finding_stale_and_one_with_it_fresh() {
        var given = new GivenFinding(database, "RELEASED");
        var document = GivenDocument.document(given.evaluation, "Pembukaan.", PAGE);
        var excerpt = GivenDocument.excerpt(document, 2, WORDS);
        var finding = given.draft();
        given.pin(finding, evidence(excerpt))
                .statusCode(200)
                .body("evidence[0].was.statement", equalTo(WORDS))
                .body("evidence[0].locator", equalTo("Halaman 2"));
        given.act(finding, "publish").statusCode(200);

        GivenDocument.replace(document, 0, "Halaman muka ditambahkan", SampleFiles.pdf("Sampul.", "Pembukaan.", PAGE))
                .statusCode(201);
        given.show(finding).body("stale", equalTo(false)).body("evidence[0].standing", equalTo("SAME"));

        GivenDocument.replace(document, 1, "Pasal dicabut", SampleFiles.pdf("Pembukaan.", "Pasal ini dicabut."))
                .statusCode(201);
        given.show(finding)
                .body("status", equalTo("PUBLISHED"))
                .body("stale", equalTo(true))
                .body("staleReason", equalTo("EVIDENCE_LOST"))
                .body("evidence[0].standing", equalTo("LOST"))
                .body("evidence[0].was.statement", equalTo(WORDS))
                .body("evidence[0].now", nullValue());

        GivenDocument.replace(document, 2, "Pasal dipulihkan", SampleFiles.pdf("Pembukaan.", PAGE))
                .statusCode(201);
        given.show(finding).body("stale", equalTo(false)).body("evidence[0].standing", equalTo("SAME"));
    }

    @Test
    void a_passage_that_says_otherwise_now_stands_beside_what_it_said() {
        var given = new GivenFinding(database, "RELEASED");
        var document = GivenDocument.document(given.evaluation, PAGE + " Tahun lalu " + OTHERWISE + ".");
        var excerpt = GivenDocument.excerpt(document, 1, WORDS);
        var finding = given.draft();
        String pin =
                given.pin(finding, evidence(excerpt)).statusCode(200).extract().path("evidence[0].id");
        Api.as(Api.ADMIN)
                .header("If-Match", "\"0\"")
                .body(GivenDocument.passage(document, 1, OTHERWISE))
                .put("/document-excerpts/" + excerpt)
                .then()
                .statusCode(200);
        given.show(finding)
                .body("staleReason", equalTo("EVIDENCE_CHANGED"))
                .body("evidence[0].was.statement", equalTo(WORDS))
                .body("evidence[0].now.statement", equalTo(OTHERWISE));
        given.act(finding, "publish").statusCode(422).body("type", equalTo("/problems/evidence-stale"));
        given.act(finding, "evidence/" + pin + "/accept")
                .statusCode(200)
                .body("stale", equalTo(false))
                .body("evidence[0].was.statement", equalTo(OTHERWISE));
        given.act(finding, "publish").statusCode(200);
    }

    @Test
    void an_excerpt_of_another_evaluation_does_not_exist() {
        var given = new GivenFinding(database, "RELEASED");
        var other = new GivenFinding(database, "RELEASED");
        var excerpt = GivenDocument.excerpt(GivenDocument.document(other.evaluation, PAGE), 1, WORDS);
        given.pin(given.draft(), evidence(excerpt)).statusCode(404);
        given.pin(given.draft(), evidence(UUID.randomUUID().toString())).statusCode(404);
        given.pin(given.draft(), evidence("bukan-id")).statusCode(400);
    }
}

package id.ampera.search;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenDocument;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.GivenProgramme;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transcripts are searched with the documents, by those who may read them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SearchTranscriptApiTest {
    private String evaluator;
    private String evaluation;
    private String interview;

    @BeforeEach
    void a_transcript_and_a_document() {
        evaluator = Given.staff(Role.EVALUATOR);
        evaluation = GivenProgramme.evaluationOf(evaluator, GivenProgramme.programme());
        interview = GivenInterview.held(evaluator, GivenInterview.input(evaluation));
        GivenInterview.transcribe(
                evaluator, interview, 1, "P: Apa kendalanya?\nN: Kami melayani warga tanpa pernah berlatih.", null);
        GivenDocument.document(evaluation, "Pelayanan publik dilatih lewat simulasi.");
    }

    private ValidatableResponse search(String nip, String q) {
        return Api.as(nip)
                .queryParam("q", q)
                .queryParam("evaluationId", evaluation)
                .get("/search")
                .then()
                .statusCode(200);
    }

    @Test
    void both_are_found_by_one_word() {
        search(evaluator, "pelayanan").body("items.kind", containsInAnyOrder("DOCUMENT", "TRANSCRIPT"));
        search(evaluator, "kendala warga")
                .body("items.sourceId", contains(interview))
                .body("items[0].snippet", containsString("melayani warga"));
        Api.as(evaluator)
                .queryParam("q", "pelayanan")
                .queryParam("kind", "TRANSCRIPT")
                .queryParam("evaluationId", evaluation)
                .get("/search")
                .then()
                .body("items.sourceId", contains(interview));
    }

    @Test
    void a_corrected_transcript_is_found_by_its_new_words_only() {
        GivenInterview.transcribe(
                evaluator, interview, 2, "P: Apa kendalanya?\nN: Ruang kelasnya sempit.", "Sesuai rekaman");
        search(evaluator, "warga").body("total", equalTo(0));
        search(evaluator, "ruangan").body("items.sourceId", contains(interview));
    }

    @Test
    void those_outside_the_team_do_not_find_it() {
        search(Given.staff(Role.DECISION_MAKER), "pelayanan").body("items.kind", contains("DOCUMENT"));
    }
}

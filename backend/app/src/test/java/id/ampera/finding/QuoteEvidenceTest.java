package id.ampera.finding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ampera.testsupport.Api;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Findings on passages of transcripts, when the transcript is corrected. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QuoteEvidenceTest {
    private static final String WORDS = "praktik langsungnya terlalu sedikit";
    private static final String TEXT = "Materinya bagus, tetapi " + WORDS + " untuk petugas loket.";

    @Inject
    DataSource database;

    private static Map<String, Object> evidence(String quote) {
        return Map.of("kind", "INTERVIEW_QUOTE", "reference", quote, "agreement", "SUPPORTS");
    }

    @Test
    void a_quote_that_moves_stands_and_one_whose_words_go_is_lost() {
        var given = new GivenFinding(database, "RELEASED");
        var interview = GivenInterview.held(given.lead, GivenInterview.input(given.evaluation));
        var version = GivenInterview.transcribe(given.lead, interview, 1, TEXT, null);
        var quote = GivenInterview.quote(given.lead, interview, 1, TEXT, WORDS);
        var finding = given.draft();
        given.pin(finding, evidence(quote)).statusCode(200).body("evidence[0].was.statement", equalTo(WORDS));
        given.pin(finding, given.figure("MEAN")).statusCode(200).body("triangulation", equalTo("CONVERGENT"));
        given.act(finding, "publish").statusCode(200);

        var longer = "x".repeat(200) + " " + TEXT;
        version = GivenInterview.transcribe(given.lead, interview, version, longer, "Pembukaan ditambahkan");
        given.show(finding).body("stale", equalTo(false));

        var without = "Materinya bagus, dan sama sekali tidak ada keluhan.";
        version = GivenInterview.transcribe(given.lead, interview, version, without, "Kalimat dibatalkan");
        given.show(finding)
                .body("stale", equalTo(true))
                .body("staleReason", equalTo("EVIDENCE_LOST"))
                .body("evidence[0].standing", equalTo("LOST"))
                .body("evidence[0].was.statement", equalTo(WORDS))
                .body("evidence[0].now", nullValue());

        GivenInterview.transcribe(given.lead, interview, version, TEXT, "Kalimat dipulihkan");
        given.show(finding).body("stale", equalTo(false)).body("evidence[0].standing", equalTo("SAME"));
    }

    @Test
    void a_quote_may_be_removed_and_the_finding_says_so() {
        var given = new GivenFinding(database, "RELEASED");
        var interview = GivenInterview.held(given.lead, GivenInterview.input(given.evaluation));
        GivenInterview.transcribe(given.lead, interview, 1, TEXT, null);
        var quote = GivenInterview.quote(given.lead, interview, 1, TEXT, WORDS);
        var finding = given.draft();
        given.pin(finding, evidence(quote)).statusCode(200);
        Api.as(given.lead).delete("/interview-quotes/" + quote).then().statusCode(204);
        given.show(finding).body("staleReason", equalTo("EVIDENCE_LOST"));
    }

    @Test
    void a_quote_of_another_evaluation_does_not_exist() {
        var given = new GivenFinding(database, "RELEASED");
        var other = new GivenFinding(database, "RELEASED");
        var interview = GivenInterview.held(other.lead, GivenInterview.input(other.evaluation));
        GivenInterview.transcribe(other.lead, interview, 1, TEXT, null);
        var quote = GivenInterview.quote(other.lead, interview, 1, TEXT, WORDS);
        given.pin(given.draft(), evidence(quote)).statusCode(404);
        given.pin(given.draft(), evidence("bukan-id")).statusCode(400);
    }
}

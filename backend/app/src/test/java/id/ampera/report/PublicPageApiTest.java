package id.ampera.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.ampera.platform.security.Role;
import id.ampera.testsupport.Api;
import id.ampera.testsupport.Given;
import id.ampera.testsupport.GivenFinding;
import id.ampera.testsupport.GivenInterview;
import id.ampera.testsupport.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PublicPageApiTest {
    @Inject
    DataSource database;

    private static String quoted(GivenFinding given, String consent, String words) {
        var input = new HashMap<>(GivenInterview.input(given.evaluation));
        input.put("consent", consent);
        var interview = GivenInterview.held(given.lead, input);
        var text = "Kami berbincang. " + words + " Terima kasih.";
        GivenInterview.transcribe(given.lead, interview, 1, text, null);
        return GivenInterview.quote(given.lead, interview, 1, text, words);
    }

    private static void pinQuote(GivenFinding given, String finding, String quote) {
        given.pin(finding, Map.of("kind", "INTERVIEW_QUOTE", "reference", quote, "agreement", "SUPPORTS"))
                .statusCode(200);
    }

    @Test
    void nothing_is_shown_until_a_decision_maker_releases_it_and_after_it_is_withdrawn() {
        var given = new GivenFinding(database, "RELEASED");
        var head = Given.staff(Role.DECISION_MAKER);
        var page = "/evaluations/" + given.evaluation + "/public-page";
        var open = "/public/evaluations/" + given.evaluation;
        Api.anonymous().get(open).then().statusCode(404);
        Api.as(head)
                .post(page + "/release")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-release"));
        given.published();
        Api.as(given.lead).post(page + "/release").then().statusCode(403);
        Api.as(given.lead).get(page).then().statusCode(200).body("can", empty());
        Api.as(head).post(page + "/release").then().statusCode(200).body("can", contains("withdraw"));
        Api.as(head).post(page + "/release").then().statusCode(409);
        Api.anonymous()
                .get(open)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Praktik langsung kurang."), not(containsString("<script")));
        Api.as(head).post(page + "/withdraw").then().statusCode(200).body("released", equalTo(false));
        Api.anonymous().get(open).then().statusCode(404);
    }

    @Test
    void words_are_shown_only_with_consent_on_the_page_and_in_the_report() {
        var given = new GivenFinding(database, "RELEASED");
        var finding = given.draft();
        given.pin(finding, given.figure("MEAN")).statusCode(200);
        pinQuote(given, finding, quoted(given, "ANONYMOUS", "Praktiknya terlalu singkat."));
        pinQuote(given, finding, quoted(given, "NONE", "Jangan sebut saya di mana pun."));
        given.act(finding, "publish").statusCode(200);
        Api.as(Given.staff(Role.DECISION_MAKER))
                .post("/evaluations/" + given.evaluation + "/public-page/release")
                .then()
                .statusCode(200);
        var page = Api.anonymous()
                .get("/public/evaluations/" + given.evaluation)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Praktiknya terlalu singkat.").doesNotContain("Jangan sebut saya");
        var report = Api.as(given.lead)
                .body(Map.of("evaluationId", given.evaluation))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var html = Api.as(given.lead).get("/reports/" + report + "/files/html").asString();
        assertThat(html).contains("Praktiknya terlalu singkat.").doesNotContain("Jangan sebut saya");
    }
}
